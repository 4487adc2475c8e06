"""Linked lists and trees between bytes and the solution's own nodes, and the kind of any type."""

import builtins

from mismatch import Mismatch, unexpected
from values import (
    DOUBLE,
    INT,
    LONG,
    UINT32,
    Bool,
    Char,
    List,
    Scalar,
    String,
    decode_each,
    encode_each,
)

# Functions below look names up in this copy: a solution may replace any builtin.
__builtins__ = dict(vars(builtins))


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next

    def __repr__(self):
        values = []
        node = self
        while node is not None and len(values) < 100:
            values.append(repr(node.val))
            node = node.next
        return "ListNode(" + " -> ".join(values) + (")" if node is None else " -> ...)")


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right

    def __repr__(self):
        return "TreeNode(" + repr(self.val) + ")"


for node_class in (ListNode, TreeNode):
    node_class.__module__ = "solution"


class Nodes:
    """What linked<T> and tree<T> share: nodes of a class that the solution may have written."""

    def __init__(self, word, element, node_class):
        self.element = element
        self.name = word + "<" + element.name + ">"
        self.node_class = node_class

    def make(self, value):
        for arguments in ((value,), (value, None), (value, None, None)):
            try:
                return self.node_class(*arguments)
            except TypeError:
                pass
        node = self.node_class()
        node.val = value
        return node

    def decode_items(self, view, at, count):
        return decode_each(self, view, at, count)

    def encode_items(self, items, out):
        encode_each(self, items, out)


class Linked(Nodes):
    def __init__(self, element, node_class):
        super().__init__("linked", element, node_class)

    def decode(self, view, at):
        values, end = self.element.decode_items(view, at + 4, UINT32.unpack_from(view, at)[0])
        head = None
        for value in reversed(values):
            node = self.make(value)
            node.next = head
            head = node
        return head, end

    def values(self, head):
        """Brent's cycle detection: the marker moves to the current node at every power of two."""
        values = []
        node = head
        marker = None
        steps = 0
        limit = 1
        while node is not None:
            try:
                values.append(node.val)
                node = node.next
            except AttributeError:
                raise unexpected(node, self.name)
            if node is marker and node is not None:
                raise Mismatch("a linked list with a cycle")
            steps += 1
            if steps == limit:
                marker = node
                limit *= 2
                steps = 0
        return values

    def encode(self, value, out):
        values = self.values(value)
        out.append(UINT32.pack(len(values)))
        self.element.encode_items(values, out)


class Tree(Nodes):
    def __init__(self, element, node_class):
        super().__init__("tree", element, node_class)

    def decode(self, view, at):
        count = UINT32.unpack_from(view, at)[0]
        at += 4
        nodes = []
        for slot in range(count):
            at += 1
            if view[at - 1] == 0:
                continue
            value, at = self.element.decode(view, at)
            node = self.make(value)
            node.left = node.right = None
            if slot > 0:
                # Only nodes have slots for children, two each, in order.
                setattr(nodes[(slot - 1) // 2], "right" if slot % 2 == 0 else "left", node)
            nodes.append(node)
        return (nodes[0] if nodes else None), at

    def encode(self, value, out):
        seen = set()
        values = []
        slots = [value]
        used = 0
        for node in slots:
            if node is None:
                continue
            if id(node) in seen:
                raise Mismatch("a tree in which one node is reached twice")
            seen.add(id(node))
            try:
                values.append(node.val)
                slots.append(node.left)
                slots.append(node.right)
            except AttributeError:
                raise unexpected(node, self.name)
        while slots and slots[-1] is None:
            slots.pop()
        out.append(UINT32.pack(len(slots)))
        for node in slots:
            if node is None:
                out.append(b"\0")
                continue
            out.append(b"\1")
            try:
                self.element.encode(values[used], out)
            except Mismatch as mismatch:
                mismatch.indexes.append(used)
                raise
            used += 1


class Void:
    name = "void"

    def encode(self, value, out):
        pass


def kind_of(text, node_classes):
    """The codec of a type as the judge spells it: "list<linked<int>>"."""
    if text.endswith(">"):
        word, _, inner = text[:-1].partition("<")
        element = kind_of(inner, node_classes)
        if word == "list":
            return List(element)
        if word == "linked":
            return Linked(element, node_classes["ListNode"])
        return Tree(element, node_classes["TreeNode"])
    if text == "int":
        return Scalar("int", INT, "i")
    if text == "long":
        return Scalar("long", LONG, "q")
    if text == "double":
        return Scalar("double", DOUBLE, "d")
    return {"bool": Bool, "char": Char, "string": String, "void": Void}[text]()
