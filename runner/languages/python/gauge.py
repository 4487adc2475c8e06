"""Measured runs, for `gavel time`: instructions or space of one call (docs/harness-protocol.md)."""

import builtins
import gc
import sys
from _thread import start_new_thread
from posix import environ, fsync
from time import process_time, sleep

__builtins__ = dict(vars(builtins))

CHANNEL = 3
# Bytes of a frame beyond its variables and the values it computes with.
FRAME = 96
DEEP = 2000
# Seconds of the processor after which a call is given up, where the judge asks for no more.
PATIENCE = 1.0
LOOK = 0.02


def mark():
    try:
        fsync(CHANNEL)
    except OSError:  # always, with a socket; the emulator has seen it
        pass


class Nothing:
    def measured(self, call, prepared):
        return call()

    def figure(self, answer):
        return None


class Instructions(Nothing):
    """The collector stays off: when it runs depends on what came before."""

    def measured(self, call, prepared):
        gc.disable()
        mark()
        try:
            return call()
        finally:
            mark()


class Inputs:
    """What arguments are made of. All of it is held, so that a call frees none; only the blocks behind
    lists change, and how they did is known afterwards."""

    def __init__(self, arguments):
        self.lists = []
        self.held = []
        open_ones = list(arguments)
        while open_ones:
            value = open_ones.pop()
            if type(value) is list:
                copy = list(value)
                self.lists.append((value, len(copy), value.__sizeof__()))
                self.held.append(copy)
                if copy and type(copy[0]) is list:
                    open_ones += copy
            elif hasattr(value, "next"):
                while value is not None:
                    self.held.append(value)
                    value = value.next
            elif hasattr(value, "left"):
                self.held.append(value)
                open_ones += [value.left, value.right]

    def given_back(self):
        """Bytes of lists that shrank, less those kept for growth by lists that are no longer than before."""
        bytes_given_back = 0
        for value, length, size in self.lists:
            if value.__sizeof__() < size or len(value) <= length:
                bytes_given_back += size - value.__sizeof__()
        return bytes_given_back


class Space(Nothing):
    """The heap as tracemalloc sees it, the stack as the profiler's events tell it.

    Arguments are traced too: a list of theirs that is given a new block would be new otherwise. What
    they give back during the call counts, or a list of the solution's could grow unseen meanwhile.
    tracemalloc walks the whole stack at each allocation. Beyond DEEP frames it is given up, and the
    stack alone grows from there: that tells the growth of a recursion well enough.
    """

    def __init__(self):
        import _tracemalloc

        self.tracer = _tracemalloc
        self.set_profile = sys.setprofile
        self.sizes = {}
        self.inputs = self.deadline = None
        self.clear()
        self.tracer.start(1)

    def give_up_when_late(self, tell):
        """Calls `tell` with the space of a call so far when that has taken too long, and ends the program."""

        def watch():
            while self.deadline is None or process_time() < self.deadline:
                sleep(LOOK)
            tell(self.space_so_far())

        start_new_thread(watch, ())

    def clear(self):
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
                self.heap, self.greatest_heap = self.above_start()
                self.tracer.stop()
        elif event == "return":
            self.depth -= 1
            self.stack -= self.size_of(frame.f_code)

    def above_start(self):
        """Bytes now and at the most, the start's left out."""
        now, peak = self.tracer.get_traced_memory()
        given_back = self.inputs.given_back() - self.start
        return now + given_back, peak + given_back

    def measured(self, call, prepared):
        self.clear()
        gc.collect()
        gc.enable()
        arguments, calls = prepared
        self.inputs = Inputs(arguments if calls is None else [])
        self.set_profile(self.profile)
        self.tracer.reset_peak()
        self.start = self.tracer.get_traced_memory()[0]
        self.deadline = process_time() + PATIENCE
        try:
            return call()
        finally:
            self.deadline = None
            self.set_profile(None)
            if self.tracer.is_tracing():
                self.heap = self.greatest_heap = self.above_start()[1]
            gc.disable()

    def space_so_far(self):
        """Of a call that goes on in another thread."""
        heap = self.above_start()[1] if self.tracer.is_tracing() else self.heap
        return max(0, heap + self.greatest_stack, self.greatest_heap)

    def figure(self, answer):
        """The auxiliary space in bytes; empties `answer`, a list that holds the last reference to
        what was returned."""
        held = self.tracer.get_traced_memory()[0]
        answer.clear()
        freed = held - self.tracer.get_traced_memory()[0]
        self.inputs = None
        if not self.tracer.is_tracing():
            self.tracer.start(1)
        return max(0, self.heap + self.greatest_stack - freed, self.greatest_heap - freed)


GIVES_UP = b"GAVEL_GIVE_UP" in environ


def make_gauge():
    kinds = {b"instructions": Instructions, b"space": Space}
    return kinds.get(environ.get(b"GAVEL_MEASURE"), Nothing)()
