"""A loaded solution as the judge calls it."""

import builtins

from mismatch import Mismatch
from nodes import ListNode, TreeNode, kind_of
from values import UINT32

__builtins__ = dict(vars(builtins))


class LoadFailure(Exception):
    pass


class Solution:
    """What the judge calls: made of the signature and the solution's module."""

    def __init__(self, signature, module):
        self.signature = signature
        self.names = module.__dict__
        nodes = {"ListNode": ListNode, "TreeNode": TreeNode}
        for name in nodes:
            if is_class(self.names.get(name)):
                nodes[name] = self.names[name]
        kinds = {}

        def kind(text):
            if text not in kinds:
                kinds[text] = kind_of(text, nodes)
            return kinds[text]

        self.parameters = [kind(parameter["type"]) for parameter in signature["params"]]
        if signature["kind"] == "class":
            self.find_class()
            self.methods = []
            for method in signature["methods"]:
                parameters = [kind(parameter["type"]) for parameter in method["params"]]
                self.methods.append((method["name"], parameters, kind(method["returns"])))
        else:
            self.find_function()
            self.output = signature["output"]
            self.returns = kind(signature["returns"])

    def find_class(self):
        name = self.signature["name"]
        self.type = self.names.get(name)
        if not is_class(self.type):
            raise LoadFailure("expected a class " + name + ", found " + self.found())
        for method in self.signature["methods"]:
            if not callable(getattr(self.type, method["name"], None)):
                what = "expected a method " + method["name"] + " in class " + name
                raise LoadFailure(what + ", found " + methods_of(self.type))

    def find_function(self):
        name = self.signature["name"]
        holder = self.names.get("Solution")
        for spelled in (name, snake_case(name)):
            if is_class(holder) and callable(getattr(holder, spelled, None)):
                self.function = lambda: getattr(holder(), spelled)
                return
            free = self.names.get(spelled)
            if callable(free):
                self.function = lambda: free
                return
        what = "expected a method " + name + " in class Solution, found "
        raise LoadFailure(what + (methods_of(holder) if is_class(holder) else self.found()))

    def found(self):
        """The classes and functions that the solution defines."""
        return listed(
            ("class " if is_class(value) else "function ") + name
            for name, value in self.names.items()
            if value is not ListNode
            and value is not TreeNode
            and is_own(value, self.names["__name__"])
        )

    def decode(self, request, at):
        """What `call` needs of the request, and where it ends; the request itself is not needed then."""
        arguments, at = decode_all(self.parameters, request, at)
        if self.signature["kind"] != "class":
            return (arguments, None), at
        calls, at = decode_calls(self.methods, request, at)
        return (arguments, calls), at

    def decode_all(self, request, inputs):
        decoded, at = [], 0
        for _ in range(inputs):
            prepared, at = self.decode(request, at)
            decoded.append(prepared)
        return decoded

    def call(self, prepared):
        """What the solution returns; of a class a list of what its methods return."""
        arguments, calls = prepared
        if calls is None:
            return self.function()(*arguments)
        returned = [None] * len(calls)  # of its full length at once: it is no space of the solution's
        self.call_methods(arguments, calls, returned.__setitem__)
        return returned

    def encode(self, prepared, returned):
        arguments, calls = prepared
        chunks = []
        if calls is not None:
            for index, value in enumerate(returned):
                encode_of_call(calls[index], index, value, chunks)
        elif self.output is None:
            self.returns.encode(returned, chunks)
        else:
            self.parameters[self.output].encode(arguments[self.output], chunks)
        return chunks

    def answer_all(self, prepared):
        """The answers to several inputs, one behind the other."""
        if len(prepared) == 1:
            return self.answer(prepared[0])
        return [b"".join(self.answer(one)) for one in prepared]

    def answer(self, prepared):
        """`call` and `encode`; of a class each value at once, since the next call may change it."""
        arguments, calls = prepared
        if calls is None:
            return self.encode(prepared, self.call(prepared))
        chunks = []

        def take(index, value):
            encode_of_call(calls[index], index, value, chunks)

        self.call_methods(arguments, calls, take)
        return chunks

    def call_methods(self, arguments, calls, take):
        holder = self.type(*arguments)
        for index, (name, arguments, _) in enumerate(calls):
            take(index, getattr(holder, name)(*arguments))


def snake_case(name):
    return "".join("_" + letter.lower() if "A" <= letter <= "Z" else letter for letter in name)


def encode_of_call(call, index, value, chunks):
    name, _, returns = call
    try:
        returns.encode(value, chunks)
    except Mismatch as mismatch:
        mismatch.where = "call " + str(index + 1) + ", " + name + ": "
        raise


def decode_all(kinds, view, at):
    values = []
    for kind in kinds:
        value, at = kind.decode(view, at)
        values.append(value)
    return values, at


def decode_calls(methods, view, at):
    count = UINT32.unpack_from(view, at)[0]
    at += 4
    calls = []
    for _ in range(count):
        name, kinds, returns = methods[UINT32.unpack_from(view, at)[0]]
        arguments, at = decode_all(kinds, view, at + 4)
        calls.append((name, arguments, returns))
    return calls, at


def is_class(value):
    return issubclass(type(value), type)


def is_own(value, module):
    kinds = type(is_own), type
    return issubclass(type(value), kinds) and value.__module__ == module


def methods_of(holder):
    name = holder.__name__
    return "class " + name + " with " + listed(
        "method " + key
        for key, value in vars(holder).items()
        if not key.startswith("__") and callable(getattr(holder, key))
    )


def listed(names):
    names = list(names)
    shown = ", ".join(names[:8]) + (", ..." if len(names) > 8 else "")
    return shown or "nothing of the kind"
