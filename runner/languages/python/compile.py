"""[compile]: checks the solution's syntax and writes what the runtime needs to run it."""

import marshal
import sys
from _symtable import GLOBAL_EXPLICIT, GLOBAL_IMPLICIT, SCOPE_MASK, SCOPE_OFF, symtable

# Who uses these may use names that the text does not spell.
INDIRECT = {"eval", "exec", "globals", "vars"}


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


def usual_imports(source, file):
    """name -> (module, attribute or None) of the usual names that the solution uses."""
    with open(sys.argv[0].rpartition("/")[0] + "/names.bin", "rb") as table:
        usual = marshal.load(table)
    names = global_names(symtable(source, file, "exec"))
    if names & INDIRECT:
        return usual
    return {name: usual[name] for name in names if name in usual}


def message_of(error, file):
    """The error with its place, and the line with marks below."""
    line = error.lineno or 1
    place = f"{file}:{line}:{error.offset}" if error.offset else f"{file}:{line}"
    message = f"{place}: error: {type(error).__name__}: {error.msg}\n"
    if not error.text or not error.offset:
        return message
    source = error.text.rstrip().replace("\t", " ")
    ends_here = error.end_lineno == error.lineno and (error.end_offset or 0) > error.offset
    marks = error.end_offset - error.offset if ends_here else 1
    shown = source.lstrip()
    before = max(error.offset - 1 - (len(source) - len(shown)), 0)
    marks = max(1, min(marks, len(shown) - before))
    return f"{message}    {shown}\n    {' ' * before}{'^' * marks}\n"


def check(source, file):
    try:
        return compile(source, file, "exec", dont_inherit=True)
    except SyntaxError as error:
        sys.stderr.write(message_of(error, file))
    except (MemoryError, RecursionError):
        print(f"{file}:1: error: the text is nested too deeply to be compiled", file=sys.stderr)
    except (ValueError, OverflowError) as error:
        print(f"{file}:1: error: {type(error).__name__}: {error}", file=sys.stderr)
    raise SystemExit(1)


def main():
    file = sys.argv[1]
    with open(file, "rb") as opened:
        source = opened.read()
    code = check(source, file)
    with open("signature.json", encoding="utf-8") as opened:
        # Not the json module: to import it takes longer than all the rest of this.
        signature = eval(opened.read(), {"null": None})
    built = {
        "file": file,
        "source": source.decode("utf-8", "replace"),
        "code": marshal.dumps(code),
        "imports": usual_imports(source, file),
        "signature": signature,
    }
    with open("solution.bin", "wb") as output:
        marshal.dump(built, output)


main()
