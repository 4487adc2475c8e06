"""Holds a solution: loads it, then answers the judge's requests (docs/harness-protocol.md).

A solution may redefine whatever it can reach, so everything used after it is loaded is bound
before: each of these modules has builtins in a copy of its own, and no function is looked up in a
module that the solution can import.
"""

import builtins
import gc
import sys
from _struct import Struct
from _thread import allocate_lock, stack_size, start_new_thread
from posix import _exit, environ

from channel import Channel
from checked import NoProgram, checked_program
from failures import described_failure
from mismatch import Mismatch
from nodes import ListNode, TreeNode
from solution import LoadFailure, Solution

# start.py has loaded it for measured runs alone.
IS_MEASURED = b"GAVEL_MEASURE" in environ
if IS_MEASURED:
    from gauge import GIVES_UP, make_gauge

__builtins__ = dict(vars(builtins))

ANSWER, WRONG_TYPE, EXCEPTION, MEASURED, NO_PROGRAM, HELD = range(6)
FIGURE = Struct("<Q")
HELLO = bytes(8)
# Size of the stack, depth of recursion that surely fits: a recursion that passes through C (a
# cached function, the key of a sort) takes up to two KiB of it a call. Deeper recursion would meet
# the usual memory limit before the recursion limit, which tells more.
STACKS = ((500 << 20, 250_000), (200 << 20, 100_000), (60 << 20, 30_000))


def shared_folders():
    """Where packages put their modules; looked into for those that are not Python's own."""
    version = "/python%d.%d/" % sys.version_info[:2]
    return [
        sys.prefix + "/local/lib" + version + "dist-packages",
        sys.prefix + "/lib/python3/dist-packages",
        sys.prefix + "/lib" + version + "site-packages",
    ]


def make_flush():
    flushes = (sys.stdout.flush, sys.stderr.flush)

    def flush():
        for flush_one in (*flushes, lambda: sys.stdout.flush()):
            try:
                flush_one()
            except BaseException:  # closed, or replaced by something of the solution's
                pass

    return flush


def exit_by_exception(code=None):
    raise SystemExit(code)


def make_module(file, imports):
    """The module that the solution's text is run in, with the usual names already there."""
    module = type(sys)("solution")
    names = module.__dict__
    names.update(__builtins__=builtins, __file__=file, ListNode=ListNode, TreeNode=TreeNode)
    names.update(exit=exit_by_exception, quit=exit_by_exception)
    for name, (origin, attribute) in imports.items():
        try:
            imported = __import__(origin)
        except ImportError:  # of those that are not Python's own
            continue
        names[name] = getattr(imported, attribute) if attribute else imported
    sys.modules["solution"] = sys.modules["__main__"] = module
    return module


def load(built):
    module = make_module(built["file"], built["imports"])
    exec(built.pop("code"), module.__dict__)
    return Solution(built["signature"], module)


def attempt(action, built):
    """(status, body) of an action that runs the solution's text."""
    try:
        return ANSWER, action()
    except Mismatch as mismatch:
        return WRONG_TYPE, [mismatch.sentence().encode("utf-8", "replace")]
    except LoadFailure as failure:
        return EXCEPTION, [str(failure).encode("utf-8", "replace")]
    except BaseException as exception:
        text = described_failure(exception, built["file"], built["source"])
        return EXCEPTION, [text.encode("utf-8", "backslashreplace")]


def measured_answer(loaded, prepared, gauge):
    """(figure or None, chunks); the figure takes the place of the status ANSWER."""
    returned = [gauge.measured(lambda: loaded.call(prepared), prepared)]
    chunks = loaded.encode(prepared, returned[0])
    return gauge.figure(returned), chunks


def answered(loaded, prepared, gauge, built):
    """(status, body) of one request."""
    if gauge is None:
        return attempt(lambda: loaded.answer_all(prepared), built)
    status, outcome = attempt(lambda: measured_answer(loaded, prepared[0], gauge), built)
    if status != ANSWER:
        return status, outcome
    figure, chunks = outcome
    return (ANSWER, chunks) if figure is None else (MEASURED, [FIGURE.pack(figure), *chunks])


def serve(channel, built):
    flush = make_flush()
    gauge = make_gauge() if IS_MEASURED else None
    status, loaded = attempt(lambda: load(built), built)
    flush()
    channel.send(HELLO, status, loaded if status else [built["warnings"].encode("utf-8", "replace")])
    nonce = HELLO

    def give_up(figure):
        channel.send(nonce, HELD, [FIGURE.pack(figure)])
        _exit(0)

    if IS_MEASURED and GIVES_UP:
        gauge.give_up_when_late(give_up)
    while status == ANSWER:
        gc.disable()
        nonce, inputs, request = channel.receive()
        prepared = loaded.decode_all(request, inputs)
        request = None
        gc.enable()
        outcome, chunks = answered(loaded, prepared, gauge, built)
        prepared = None
        flush()
        channel.send(nonce, outcome, chunks)


def with_deep_stack(action):
    """Runs `action` in a thread: the main thread's stack is too small for deep recursion."""
    is_done = allocate_lock()
    is_done.acquire()

    def run():
        try:
            action()
        except BaseException as exception:
            sys.__excepthook__(type(exception), exception, exception.__traceback__)
        _exit(70)

    for size, depth in STACKS:
        try:
            stack_size(size)
            start_new_thread(run, ())
        except (ValueError, RuntimeError, MemoryError):
            continue
        stack_size(0)
        sys.setrecursionlimit(depth)
        is_done.acquire()
    raise MemoryError("no room for the stack of a thread")


def main(file, folder):
    """`folder` is where this program was found; the solution finds nothing there."""
    sys.path += shared_folders()
    sys.stdout.reconfigure(line_buffering=True)
    channel = Channel()
    try:
        built = checked_program(file, folder)
    except NoProgram as refusal:
        channel.send(HELLO, NO_PROGRAM, [str(refusal).encode("utf-8", "replace")])
        _exit(0)
    with_deep_stack(lambda: serve(channel, built))
