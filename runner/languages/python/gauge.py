"""Measured runs, for `gavel time`: instructions or space of one call (docs/harness-protocol.md)."""

import builtins
import gc
import sys
from posix import environ, fsync

__builtins__ = dict(vars(builtins))

CHANNEL = 3
# Bytes of a frame beyond its variables and the values it computes with.
FRAME = 96
DEEP = 2000


def mark():
    try:
        fsync(CHANNEL)
    except OSError:  # always, with a socket; the emulator has seen it
        pass


class Nothing:
    def measured(self, call):
        return call()

    def figure(self, answer):
        return None


class Instructions(Nothing):
    """The collector stays off: when it runs depends on what came before."""

    def measured(self, call):
        gc.disable()
        mark()
        try:
            return call()
        finally:
            mark()


class Space(Nothing):
    """The heap as tracemalloc sees it, the stack as the profiler's events tell it.

    tracemalloc walks the whole stack at each allocation. Beyond DEEP frames it is given up, and the
    stack alone grows from there: that tells the growth of a recursion well enough.
    """

    def __init__(self):
        import _tracemalloc

        self.tracer = _tracemalloc
        self.set_profile = sys.setprofile
        self.sizes = {}
        self.clear()

    def clear(self):
        self.tracer.stop()
        self.depth = self.stack = self.greatest_stack = 0
        self.heap = self.greatest_heap = 0

    def size_of(self, code):
        key = id(code)  # to hash a code object takes longer the larger it is
        if key not in self.sizes:
            names = code.co_nlocals + len(code.co_cellvars) + len(code.co_freevars)
            self.sizes[key] = FRAME + 8 * (names + code.co_stacksize)
        return self.sizes[key]

    def profile(self, frame, event, argument):
        if event == "call":
            self.depth += 1
            self.stack += self.size_of(frame.f_code)
            if self.stack > self.greatest_stack:
                self.greatest_stack = self.stack
            if self.depth == DEEP and self.tracer.is_tracing():
                self.heap, self.greatest_heap = self.tracer.get_traced_memory()
                self.tracer.stop()
        elif event == "return":
            self.depth -= 1
            self.stack -= self.size_of(frame.f_code)

    def measured(self, call):
        self.clear()
        gc.collect()
        gc.enable()
        self.tracer.start(1)
        self.set_profile(self.profile)
        try:
            return call()
        finally:
            self.set_profile(None)
            if self.tracer.is_tracing():
                self.heap = self.greatest_heap = self.tracer.get_traced_memory()[1]
            gc.disable()

    def figure(self, answer):
        """The auxiliary space in bytes; empties `answer`, a list that holds the last reference to
        what was returned."""
        held = self.tracer.get_traced_memory()[0]
        answer.clear()
        freed = held - self.tracer.get_traced_memory()[0]
        self.tracer.stop()
        return max(0, self.heap + self.greatest_stack - freed, self.greatest_heap - freed)


def make_gauge():
    kinds = {b"instructions": Instructions, b"space": Space}
    return kinds.get(environ.get(b"GAVEL_MEASURE"), Nothing)()
