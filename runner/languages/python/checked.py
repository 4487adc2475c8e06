"""Reads the solution's text, checks its syntax, and makes of it what the runtime needs."""

import builtins
import marshal
import sys
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
    usual = marshal.loads(contents(folder + "/names.bin"))
    names = global_names(symtable(source, file, "exec"))
    if names & INDIRECT:
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
    ends_here = error.end_lineno == error.lineno and (error.end_offset or 0) > error.offset
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
