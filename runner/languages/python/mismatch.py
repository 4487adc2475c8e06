"""What is said of a value that is not of its declared type."""

import builtins

# Functions below look names up in this copy: a solution may replace any builtin.
__builtins__ = dict(vars(builtins))


class Mismatch(Exception):
    """A value that is not of its declared type. `indexes` lead to it, the innermost first."""

    def __init__(self, what):
        self.what = what
        self.indexes = []
        self.where = ""

    def sentence(self):
        if not self.indexes:
            return self.where + "returned " + self.what
        path = str(self.indexes[0])
        if len(self.indexes) > 1:
            path = "".join("[" + str(index) + "]" for index in reversed(self.indexes))
        return self.where + "element " + path + " is " + self.what


def class_name(value):
    return type.__dict__["__name__"].__get__(type(value))


def described(value):
    kind = type(value)
    if value is None or kind in (bool, float):
        return repr(value)
    if kind is int:
        bits = value.bit_length()
        return repr(value) if bits < 200 else "an int of " + str(bits) + " bits"
    if kind in (str, bytes):
        return repr(value) if len(value) <= 40 else repr(value[:37]) + "..."
    name = class_name(value)
    return ("an " if name[:1].lower() in tuple("aeiou") else "a ") + name


def unexpected(value, expected):
    return Mismatch(described(value) + " where " + expected + " was expected")


def unfitting(value, expected):
    return Mismatch(described(value) + ", which does not fit " + expected)
