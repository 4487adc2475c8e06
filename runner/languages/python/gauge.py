"""Measured runs, for `gavel time`: instructions or space of one call (docs/harness-protocol.md)."""

import builtins
import gc
import sys
from _thread import start_new_thread
from itertools import repeat
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


class Instructions:
    """The collector stays off: when it runs depends on what came before."""

    def measured(self, call, prepared):
        gc.disable()
        mark()
        try:
            return call()
        finally:
            mark()

    def figure(self, answer):
        return None


# Numbers of which the interpreter has one each.
SHARED = range(-5, 257)
# Bytes that it allocates for one of the others, where those that it needs are fewer.
LEAST = 32


class Inputs:
    """What arguments are made of. It is held, so that a call frees none of it: not the block behind a
    list, since what leaves the list finds room elsewhere before that shrinks, nor numbers in lists.
    Another number in the place of one takes no space, but for the bytes that it is larger."""

    def __init__(self, arguments):
        self.held = []
        self.numbers = []
        open_ones = list(arguments)
        while open_ones:
            value = open_ones.pop()
            if type(value) is list:
                if value and type(value[0]) in (int, float):
                    self.numbers.append(value)
                else:
                    self.held.append(list(value))
                if value and type(value[0]) is list:
                    open_ones += value
            elif hasattr(value, "next"):
                while value is not None:
                    self.held.append(value)
                    value = value.next
            elif hasattr(value, "left"):
                self.held.append(value)
                open_ones += [value.left, value.right]
        self.count = sum(map(len, self.numbers))
        self.bytes = sum(map(bytes_of_numbers, self.numbers))

    def grown(self):
        """By how many bytes the numbers in lists are larger than they were, or may have been
        meanwhile: where others came it was chance how many of them were shared ones. What stands in
        several places counts once."""
        by_id = {}
        for values in self.numbers:
            by_id.update(zip(map(id, values), values))
        change = bytes_of_numbers(by_id.values()) - self.bytes
        if change == 0 or sum(map(len, self.numbers)) < self.count:
            return 0
        return max(0, change) + LEAST * self.count**0.5


def bytes_of_numbers(values):
    shared = sum(map(SHARED.__contains__, values))
    return sum(map(max, map(sys.getsizeof, values), repeat(LEAST))) - shared * LEAST


class Space:
    """The heap as tracemalloc sees it, the stack as the profiler's events tell it.

    Arguments are traced too: a list of theirs that is given a new block would be new otherwise.
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
        return now - self.start, peak - self.start

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
                heap = self.above_start()[1]
                self.heap = self.greatest_heap = heap - int(self.inputs.grown())
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
    return {b"instructions": Instructions, b"space": Space}[environ[b"GAVEL_MEASURE"]]()
