#!/usr/bin/env python3
"""Draws what docs/problem-format.md describes, written from that document alone.

  draw_reference.py FILE   checks each line "type | maker | value" of tests/golden/generator/kinds.txt
                           against its own draw, and says which differ.

It knows the kinds that draw something; expressions are Python's where the two languages agree.
"""
import sys
import tomllib

MASK = (1 << 64) - 1


class Random:
    def __init__(self, text):
        seed = 14695981039346656037
        for byte in text.encode():
            seed = ((seed ^ byte) * 1099511628211) & MASK
        self.state = []
        for _ in range(4):
            seed = (seed + 0x9E3779B97F4A7C15) & MASK
            z = seed
            z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
            z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
            self.state.append(z ^ (z >> 31))

    def next(self):
        rotate = lambda x, k: ((x << k) | (x >> (64 - k))) & MASK
        s = self.state
        result = (rotate((s[1] * 5) & MASK, 7) * 9) & MASK
        t = (s[1] << 17) & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotate(s[3], 45)
        return result

    def below(self, bound):
        product = self.next() * bound
        while (product & MASK) < (1 << 64) % bound:
            product = self.next() * bound
        return product >> 64

    def unit(self):
        return (self.next() >> 11) * 2.0**-53

    def shuffle(self, items):
        for i in range(len(items) - 1, 0, -1):
            j = self.below(i + 1)
            items[i], items[j] = items[j], items[i]

    def distinct(self, count, size):
        if (size - 1) // 2 < count:
            items = list(range(size))
            for i in range(count):
                j = i + self.below(size - i)
                items[i], items[j] = items[j], items[i]
            return items[:count]
        drawn = []
        while len(drawn) < count:
            number = self.below(size)
            if number not in drawn:
                drawn.append(number)
        return drawn

    def weighted(self, weights):
        drawn = self.below(sum(weights))
        for i, weight in enumerate(weights):
            if drawn < weight:
                return i
            drawn -= weight


def alphabet(text):
    out, at = [], 0
    while at < len(text):
        if text[at + 1 : at + 2] == "-" and at + 2 < len(text):
            out += [chr(c) for c in range(ord(text[at]), ord(text[at + 2]) + 1)]
            at += 3
        else:
            out.append(text[at])
            at += 1
    return out


class Maker:
    def __init__(self, random, names):
        self.random, self.names = random, names

    def compute(self, text):
        return eval(text, {"length": len}, self.names) if isinstance(text, str) else text

    def number(self, given):
        if isinstance(given, list):
            low, high = map(self.compute, given)
            return low + self.random.below(high - low + 1)
        return self.compute(given)

    def ordered(self, items, order):
        if order != "random":
            items.sort(reverse="descending" in order)
        return items

    def make(self, m):
        return getattr(self, "make_" + m["kind"])(m)

    def values(self, m):
        low, high, step = (self.number(m[k]) for k in ("min", "max", "step"))
        return low, step, (high - low) // step + 1

    def make_int(self, m):
        low, step, count = self.values({"step": 1, **m})
        return low + step * self.random.below(count)

    def make_value(self, m):
        return self.compute(m["of"])

    def make_double(self, m):
        low, high = float(m["min"]), float(m["max"])
        if "step" not in m:
            return low + self.random.unit() * (high - low)
        return low + m["step"] * self.random.below(int((high - low) // m["step"]) + 1)

    def make_bool(self, m):
        return self.random.unit() < m.get("probability", 0.5)

    def make_char(self, m):
        letters = alphabet(m["alphabet"])
        return letters[self.random.below(len(letters))]

    def make_string(self, m):
        return "".join(self.make_char(m) for _ in range(self.number(m["length"])))

    def make_pick(self, m):
        items = self.compute(m["from"])
        return items[self.random.below(len(items))]

    def make_index(self, m):
        return self.random.below(len(self.compute(m["of"])))

    def make_ints(self, m):
        length = self.number(m["length"])
        low, step, count = self.values({"step": 1, **m})
        order = m.get("order", "random")
        if m.get("distinct") or "strictly" in order:
            drawn = self.random.distinct(length, count)
        else:
            drawn = [self.random.below(count) for _ in range(length)]
        return self.ordered([low + step * d for d in drawn], order)

    def make_list(self, m):
        items = []
        for i in range(self.number(m["length"])):
            self.names["i"] = i
            item = self.make(m["each"])
            while m.get("distinct") and item in items:
                item = self.make(m["each"])
            items.append(item)
        return self.ordered(items, m.get("order", "random"))

    make_strings = make_list

    def make_doubles(self, m):
        return [self.make_double(m) for _ in range(self.number(m["length"]))]

    def make_bools(self, m):
        return [self.make_bool(m) for _ in range(self.number(m["length"]))]

    def make_matrix(self, m):
        rows, columns = self.number(m["rows"]), self.number(m["columns"])
        return [[self.make_int(m) for _ in range(columns)] for _ in range(rows)]

    def make_permutation(self, m):
        length, start = self.number(m["length"]), self.number(m.get("start", 0))
        items = list(range(start, start + length))
        self.random.shuffle(items)
        return items

    def make_sample(self, m):
        length = self.number(m["length"])
        items = self.make(m["of"])
        zipf = m.get("weights") == "zipf"
        weights = [(1 << 32) // (i + 1) if zipf else 1 for i in range(len(items))]
        return [items[self.random.weighted(weights)] for _ in range(length)]

    def make_concat(self, m):
        parts = [self.make(part) for part in m["parts"]]
        whole = parts[0][:0] if isinstance(parts[0], str) else []
        for part in parts:
            whole = whole + (part if isinstance(part, (list, str)) else [part])
        return whole

    def make_choice(self, m):
        return self.make(m["of"][self.random.below(len(m["of"]))])

    def make_shuffle(self, m):
        items = self.make(m["of"])
        self.random.shuffle(items)
        return items

    def make_sorted(self, m):
        return self.ordered(self.make(m["of"]), m.get("order", "ascending"))

    def make_tree(self, m):
        nodes = self.number(m["nodes"])
        children, places = {}, [(0, 0), (0, 1)]
        for node in range(1, nodes):
            at = self.random.below(len(places))
            children[places[at]] = node
            places[at] = places[-1]
            places.pop()
            places += [(node, 0), (node, 1)]
        slots, queue = ["x"], [0]
        for node in queue:
            for side in (0, 1):
                child = children.get((node, side))
                slots.append(None if child is None else "x")
                if child is not None:
                    queue.append(child)
        while slots[-1] is None:
            slots.pop()
        return [None if slot is None else self.make_int(m) for slot in slots]


def text_of(value):
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return "[" + ",".join(map(text_of, value)) + "]"
    return '"%s"' % value if isinstance(value, str) else repr(value)


def main():
    wrong = 0
    for line in open(sys.argv[1], encoding="utf-8"):
        _, maker, value = line.rstrip("\n").split(" | ")
        names = {"p": [3, 1, 4], "n": 5}
        m = Maker(Random("kinds/f/1/0/x"), names).make(tomllib.loads("m = " + maker)["m"])
        if text_of(m) != value:
            wrong += 1
            print(f"{maker}: {value}, and the reference says {text_of(m)}")
    sys.exit(1 if wrong else 0)


main()
