{{title}}
{{future}}import array, bisect, collections, copy, datetime, decimal, fractions, functools, heapq, io, itertools, json
import math, operator, queue, random, re, statistics, string, sys, time, typing
from string import *
from re import *
from datetime import *
from collections import *
from heapq import *
from bisect import *
from copy import *
from math import *
from random import *
from statistics import *
from functools import *
from itertools import *
from operator import *
from typing import *
from builtins import *
import array, bisect, collections, copy, datetime, decimal, fractions, functools, heapq, io, itertools, json
import math, operator, queue, random, re, statistics, string, sys, time, typing

# What the file runs when it is the program itself is not wanted here.
sys.modules["solution"] = sys.modules[__name__]
__name__ = "solution"
{{provided}}
{{solution}}


def gavel_linked(values):
    first = None
    for value in reversed(values):
        node = ListNode(value)
        node.next = first
        first = node
    return first


def gavel_tree(slots):
    """Level by level; children of an absent node are left out."""
    nodes = [None if value is None else TreeNode(value) for value in slots]
    parents = (node for node in nodes if node is not None)
    children = iter(nodes[1:])
    for parent in parents:
        parent.left = next(children, None)
        parent.right = next(children, None)
    return nodes[0] if nodes else None


def gavel_show(value, type):
    import collections
    import json

    if type == "void":
        return "null"
    if "double" in type and isinstance(value, int):
        value = float(value)
    if "bool" in type and isinstance(value, int):
        value = bool(value)
    if hasattr(value, "next") and hasattr(value, "val"):
        values = []
        while value is not None and len(values) < 1_000_000:
            values.append(value.val)
            value = value.next
        return gavel_show(values, type)
    if hasattr(value, "left") and hasattr(value, "val"):
        slots, places = [], collections.deque([value])
        while places:
            node = places.popleft()
            slots.append("null" if node is None else gavel_show(node.val, type))
            if node is not None:
                places.extend((node.left, node.right))
        while slots and slots[-1] == "null":
            slots.pop()
        return "[" + ",".join(slots) + "]"
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(gavel_show(item, type) for item in value) + "]"
    try:
        return json.dumps(value, ensure_ascii=False)
    except TypeError:
        return repr(value)


def gavel_find(*names):
    """What the solution calls its function."""
    holder = Solution() if "Solution" in globals() else None
    found = [getattr(holder, name, globals().get(name)) for name in names]
    return next(one for one in found if one is not None)


def gavel_main():
    print("input    ", {{input}}, flush=True)
{{#params}}
    {{name}} = {{literal}}
{{/params}}
{{#function}}
    gavel_solve = gavel_find("{{name}}", "{{name_snake}}")
    # A debugger stops here: step into the next line.
    gavel_answer = gavel_solve({{#params}}{{name}}{{^last}}, {{/last}}{{/params}})
    print("answer   ", gavel_show({{#in_place}}{{name}}, "{{type}}"{{/in_place}}{{^in_place}}gavel_answer, "{{#returns}}{{type}}{{/returns}}"{{/in_place}}))
{{/function}}
{{#class}}
    gavel_answers = ["null"]
    # A debugger stops here: step into the next line.
    gavel_object = {{name}}({{#params}}{{name}}{{^last}}, {{/last}}{{/params}})
{{#calls}}
    gavel_answers.append(gavel_show(gavel_object.{{name}}({{#params}}{{literal}}{{^last}}, {{/last}}{{/params}}), "{{#returns}}{{type}}{{/returns}}"))  # {{call}}
{{/calls}}
    print("answer   ", "[" + ",".join(gavel_answers) + "]")
{{/class}}
    print("expected ", {{expected}})


gavel_main()
