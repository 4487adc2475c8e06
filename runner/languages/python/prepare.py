"""[prepare]: bytecode of the runtime, and the table of names that solutions find already there."""

import importlib
import inspect
import keyword
import marshal
import py_compile

RUNTIME = ["channel", "compile", "failures", "gauge", "runtime", "solution", "values"]

# A later module's names win over an earlier one's; the names of modules win over all of theirs.
STAR_IMPORTS = """
    string re datetime collections heapq bisect copy math random statistics itertools functools
    operator io json typing
""".split()
MODULES = STAR_IMPORTS + ["array", "sys", "time", "queue", "fractions", "decimal"]

# Where a package brings them.
SHARED = {name: ("sortedcontainers", name) for name in ("SortedDict", "SortedList", "SortedSet")}


def public_names(module):
    names = getattr(module, "__all__", None)
    if names is None:
        names = [name for name in vars(module) if not name.startswith("_")]
    return [name for name in names if not inspect.ismodule(getattr(module, name))]


def usual_names():
    table = {}
    for origin in STAR_IMPORTS:
        for name in public_names(importlib.import_module(origin)):
            table[name] = (origin, name)
    import builtins

    for name in vars(builtins):
        table.pop(name, None)
    for origin in MODULES:
        table[origin] = (origin, None)
    for name in SHARED:
        table[name] = SHARED[name]
    return table


def main():
    for name in RUNTIME:
        py_compile.compile(name + ".py", cfile=name + ".pyc", dfile="gavel/" + name, doraise=True)
    with open("names.bin", "wb") as output:
        marshal.dump(usual_names(), output)


main()
