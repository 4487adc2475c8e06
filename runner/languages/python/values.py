"""The judge's values, between bytes (docs/harness-protocol.md) and Python's own objects."""

import builtins
from _struct import Struct

from mismatch import Mismatch, unexpected, unfitting

# Functions below look names up in this copy: a solution may replace any builtin.
__builtins__ = dict(vars(builtins))

UINT32 = Struct("<I")
INT = Struct("<i")
LONG = Struct("<q")
DOUBLE = Struct("<d")
# Numbers that are packed at a time: all of them are arguments of one call.
PACKED = 1 << 16


def is_kind(value, kinds):
    # Not isinstance: that believes what the object says of its class.
    return issubclass(type(value), kinds)


def as_int(value, expected):
    """The exact int of an int, a bool or another type that counts as an integer."""
    if type(value) is int:
        return value
    if is_kind(value, int):
        return int.__pos__(value)
    if hasattr(type(value), "__index__"):
        return int.__pos__(type(value).__index__(value))
    raise unexpected(value, expected)


def as_float(value):
    if type(value) is float:
        return value
    if is_kind(value, float):
        return float.__pos__(value)
    if hasattr(type(value), "__float__") or hasattr(type(value), "__index__"):
        try:
            return float(value)
        except OverflowError:
            raise unfitting(value, "double")
    raise unexpected(value, "double")


def as_items(value, expected):
    """The items of a list or a tuple, whatever a subclass says about them."""
    if type(value) is list:
        return value
    if is_kind(value, list):
        return list(list.__iter__(value))
    if is_kind(value, tuple):
        return list(tuple.__iter__(value))
    raise unexpected(value, expected)


class Scalar:
    """int, long or double: a number of fixed size."""

    def __init__(self, name, packing, typecode):
        self.name = name
        self.packing = packing
        self.typecode = typecode
        bits = 8 * packing.size - 1
        self.least = -(1 << bits)
        self.most = (1 << bits) - 1

    def decode(self, view, at):
        return self.packing.unpack_from(view, at)[0], at + self.packing.size

    def exact(self, value):
        if self.typecode == "d":
            return as_float(value)
        number = as_int(value, self.name)
        if not self.least <= number <= self.most:
            raise unfitting(number, self.name)
        return number

    def encode(self, value, out):
        out.append(self.packing.pack(self.exact(value)))

    def decode_items(self, view, at, count):
        end = at + count * self.packing.size
        return view[at:end].cast(self.typecode).tolist(), end

    def encode_items(self, items, out):
        try:
            packed = self.packed(items)
        except Exception:
            packed = self.packed(each(items, self.exact))
        out += packed

    def packed(self, items):
        # Not the array module, which imports collections: that takes a fifth of the start.
        chunks = []
        for begin in range(0, len(items), PACKED):
            part = items[begin : begin + PACKED]
            chunks.append(Struct("<" + str(len(part)) + self.typecode).pack(*part))
        return chunks


def each(items, convert):
    """convert(item) for every item; a Mismatch says which item it was."""
    result = []
    try:
        for item in items:
            result.append(convert(item))
    except Mismatch as mismatch:
        mismatch.indexes.append(len(result))
        raise
    return result


class Bool:
    name = "bool"

    def decode(self, view, at):
        return view[at] == 1, at + 1

    def byte(self, value):
        if value is True or value is False:
            return int(value)
        if hasattr(type(value), "__index__") and as_int(value, "bool") in (0, 1):
            return as_int(value, "bool")
        raise unexpected(value, "bool")

    def encode(self, value, out):
        out.append(b"\1" if self.byte(value) else b"\0")

    def decode_items(self, view, at, count):
        return list(map((False, True).__getitem__, view[at : at + count])), at + count

    def encode_items(self, items, out):
        try:
            packed = bytes(items)
        except Exception:
            packed = b"\2"
        if packed.translate(None, b"\0\1"):
            packed = bytes(each(items, self.byte))
        out.append(packed)


class Char:
    name = "char"

    def decode(self, view, at):
        return chr(view[at]), at + 1

    def byte(self, value):
        if not is_kind(value, str) or str.__len__(value) != 1:
            raise unexpected(value, "char")
        code = ord(value)
        if not 1 <= code <= 127:
            raise unfitting(value, "char")
        return code

    def encode(self, value, out):
        out.append(bytes((self.byte(value),)))

    def decode_items(self, view, at, count):
        return list(str(view[at : at + count], "ascii")), at + count

    def encode_items(self, items, out):
        out.append(bytes(each(items, self.byte)))


class String:
    name = "string"

    def decode(self, view, at):
        begin = at + 4
        end = begin + UINT32.unpack_from(view, at)[0]
        return str(view[begin:end], "utf-8"), end

    def utf8(self, value):
        if not is_kind(value, str):
            raise unexpected(value, "string")
        try:
            text = str.encode(value, "utf-8")
        except UnicodeEncodeError:
            raise Mismatch("a str with half of a surrogate pair, which is not text")
        if b"\0" in text:
            raise Mismatch("a str that holds the character NUL, which no string may")
        return text

    def encode(self, value, out):
        text = self.utf8(value)
        out.append(UINT32.pack(len(text)))
        out.append(text)

    def decode_items(self, view, at, count):
        items = []
        for _ in range(count):
            item, at = self.decode(view, at)
            items.append(item)
        return items, at

    def encode_items(self, items, out):
        for text in each(items, self.utf8):
            out.append(UINT32.pack(len(text)))
            out.append(text)


class List:
    def __init__(self, element):
        self.element = element
        self.name = "list<" + element.name + ">"

    def decode(self, view, at):
        return self.element.decode_items(view, at + 4, UINT32.unpack_from(view, at)[0])

    def encode(self, value, out):
        items = as_items(value, self.name)
        out.append(UINT32.pack(len(items)))
        self.element.encode_items(items, out)

    def decode_items(self, view, at, count):
        return decode_each(self, view, at, count)

    def encode_items(self, items, out):
        encode_each(self, items, out)


def decode_each(kind, view, at, count):
    items = []
    for _ in range(count):
        item, at = kind.decode(view, at)
        items.append(item)
    return items, at


def encode_each(kind, items, out):
    index = 0
    try:
        for item in items:
            kind.encode(item, out)
            index += 1
    except Mismatch as mismatch:
        mismatch.indexes.append(index)
        raise
