"""Reads the solution's text, checks its syntax, and makes of it what the runtime needs."""

import builtins
import marshal
import sys
from _imp import _fix_co_filename
from _io import FileIO
from _symtable import GLOBAL_EXPLICIT, GLOBAL_IMPLICIT, SCOPE_MASK, SCOPE_OFF, symtable

__builtins__ = dict(vars(builtins))

# Who uses these may use names that the text does not spell.
INDIRECT = {"eval", "exec", "globals", "vars"}


class NoProgram(Exception):
    """The text is no program; the message names the line and the place in it."""


def contents(path):
    file = FileIO(path)
    try:
        return file.readall()
    finally:
        file.close()


def global_names(table):
    """Names that the text looks up outside of itself, or at its top level."""
    names = set()
    tables = [table]
    for block in tables:
        tables.extend(block.children)
        for name, flags in block.symbols.items():
            if flags >> SCOPE_OFF & SCOPE_MASK in (GLOBAL_EXPLICIT, GLOBAL_IMPLICIT):
                names.add(name)
    return names


def usual_imports(source, file, folder):
    """name -> (module, attribute or None) of the usual names that the solution uses."""
    names = global_names(symtable(source, file, "exec"))
    is_indirect = not names.isdisjoint(INDIRECT)
    names.difference_update(__builtins__)  # which are not among the usual ones
    if not names and not is_indirect:
        return {}
    usual = marshal.loads(contents(folder + "/names.bin"))
    if is_indirect:
        return usual
    return {name: usual[name] for name in names if name in usual}


def message_of(error, file):
    """The error with its place, and the line with marks below."""
    line = error.lineno or 1
    place = f"{file}:{line}:{error.offset}" if (error.offset or 0) > 0 else f"{file}:{line}"
    message = f"{place}: error: {type(error).__name__}: {error.msg}\n"
    if not error.text or (error.offset or 0) <= 0:
        return message
    source = error.text.rstrip().replace("\t", " ")
    ends_here = getattr(error, "end_lineno", None) == error.lineno and (error.end_offset or 0) > error.offset
    marks = error.end_offset - error.offset if ends_here else 1
    shown = source.lstrip()
    before = max(error.offset - 1 - (len(source) - len(shown)), 0)
    marks = max(1, min(marks, len(shown) - before))
    return f"{message}    {shown}\n    {' ' * before}{'^' * marks}\n"


class Warnings:
    """Stands in for the error stream while the compiler writes to it."""

    def __init__(self):
        self.parts = []
        self.write = self.parts.append

    def text(self):
        return "".join(self.parts)


class Compiled(Exception):
    """Ends exec() before the text's first instruction."""


def quickly_compiled(source, file):
    """The code; None where there is something to be said about the text.

    compile() makes a type for each kind of syntax first, in case it is given a tree: ten times as
    long as a usual solution takes, and 200 KB. exec() does not, and here gets no further than that.
    """
    codes = []
    here = sys._getframe()

    def stop(frame, event, argument):
        # A warning may call functions of its own before.
        if event == "call" and frame.f_back is here and frame.f_code.co_filename == "<string>":
            codes.append(frame.f_code)
            raise Compiled

    warnings = Warnings()
    stream, sys.stderr = sys.stderr, warnings
    try:
        sys.setprofile(stop)
        exec(source, {})
    except BaseException:  # compile() tells the text's faults with their file
        pass
    finally:
        sys.setprofile(None)
        sys.stderr = stream
    if len(codes) != 1 or warnings.parts:
        return None
    _fix_co_filename(codes[0], file)
    return codes[0]


def compiled(source, file):
    try:
        return compile(source, file, "exec", dont_inherit=True)
    except SyntaxError as error:
        raise NoProgram(message_of(error, file)) from None
    except (MemoryError, RecursionError):
        raise NoProgram(f"{file}:1: error: the text is nested too deeply to be compiled\n") from None
    except (ValueError, OverflowError) as error:
        raise NoProgram(f"{file}:1: error: {type(error).__name__}: {error}\n") from None


def checked_program(file, folder):
    """`folder` is where names.bin is. Raises NoProgram."""
    source = contents(file)
    warnings = Warnings()
    code = quickly_compiled(source, file)
    if code is None:
        stream, sys.stderr = sys.stderr, warnings
        try:
            code = compiled(source, file)
        finally:
            sys.stderr = stream
    return {
        "file": file,
        "source": source.decode("utf-8", "replace"),
        "code": code,
        "warnings": warnings.text(),
        "imports": usual_imports(source, file, folder),
        # Not the json module: to import it takes longer than all the rest of this.
        "signature": eval(contents("signature.json"), {"null": None}),
    }
