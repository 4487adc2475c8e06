"""[prepare]: bytecode of the runtime, and the table of names that solutions find already there."""

import importlib
import inspect
import keyword
import marshal
import py_compile

# In the order in which they need each other.
RUNTIME = ["channel", "failures", "mismatch", "values", "nodes", "solution", "checked", "runtime"]
MEASURING = ["gauge"]

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


def text_of(name):
    with open(name + ".py", encoding="utf-8") as file:
        return file.read()


def code_of(names):
    return marshal.dumps([(name, compile(text_of(name), "gavel/" + name, "exec")) for name in names])


def main():
    with open("run.py", "w", encoding="utf-8") as output:
        output.write(f"RUNTIME = {code_of(RUNTIME)!r}\nMEASURING = {code_of(MEASURING)!r}\n{text_of('start')}")
    py_compile.compile("run.py", cfile="run.pyc", dfile="gavel/start", doraise=True)
    with open("names.bin", "wb") as output:
        marshal.dump(usual_names(), output)


main()
