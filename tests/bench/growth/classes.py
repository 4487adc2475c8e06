"""Growth expressions as problem.toml writes them, compared by what they do along a problem's rays.

Everything is computed as a natural logarithm, so that 2^n and n! have values at n = 2^60 too.
"""
import math
import re

TOKEN = re.compile(r"\s*(\d+|[A-Za-z]\w*|[-+*^!(),])")


class _Parser:
    """Sums of products of powers; `m n` is a product, `log n` and `sqrt n` take one factor."""

    def __init__(self, text, sizes):
        self.tokens = TOKEN.findall(text)
        if "".join(self.tokens) != re.sub(r"\s", "", text):
            raise ValueError(f"not a growth expression: {text}")
        self.sizes = sizes

    def peek(self):
        return self.tokens[0] if self.tokens else ""

    def take(self, expected=None):
        token = self.tokens.pop(0)
        if expected and token != expected:
            raise ValueError(f"expected {expected}, found {token}")
        return token

    def sum(self):
        total = self.product()
        while self.peek() == "+":
            self.take()
            other = self.product()
            high, low = max(total, other), min(total, other)
            total = high + math.log1p(math.exp(low - high))
        return total

    def product(self):
        total = self.power()
        while self.peek() and self.peek() not in "+),":
            if self.peek() == "*":
                self.take()
            total += self.power()
        return total

    def power(self):
        base = self.atom()
        if self.peek() == "!":
            self.take()
            return math.lgamma(math.exp(base) + 1)
        if self.peek() == "^":
            self.take()
            return base * math.exp(self.atom())
        return base

    def atom(self):
        token = self.take()
        if token == "(":
            inner = self.sum()
            self.take(")")
            return inner
        if token == "log":
            return math.log(max(1.0, self.atom()))
        if token == "sqrt":
            return self.atom() / 2
        if token == "min":
            self.take("(")
            first = self.sum()
            self.take(",")
            second = self.sum()
            self.take(")")
            return min(first, second)
        return math.log(int(token)) if token.isdigit() else math.log(self.sizes[token])


def log_of(text, sizes):
    """The logarithm of the expression's value where every variable has its size."""
    parser = _Parser(text, sizes)
    value = parser.sum()
    if parser.tokens:
        raise ValueError(f"not a growth expression: {text}")
    return value


def _varied(ray):
    return ray["vary"] if isinstance(ray["vary"], list) else [ray["vary"]]


def _steps(numerator, denominator, rays):
    """By how much ln(numerator / denominator) grows along each ray, far out."""
    held = {name: 1000 for ray in rays for name in _varied(ray)}
    for ray in rays:
        ratios = []
        for size in (2**20, 2**60):
            sizes = held | ray.get("fixed", {}) | {name: size for name in _varied(ray)}
            ratios.append(log_of(numerator, sizes) - log_of(denominator, sizes))
        yield ratios[1] - ratios[0]


# A factor of log n grows by ln 3 between the two sizes.
CLEARLY = 0.3


def is_beyond(truth, target, rays):
    """Whether the truth grows faster than the target along any ray.

    >>> n = [{"vary": "n"}]
    >>> [is_beyond(truth, "n", n) for truth in ("1", "sqrt n", "n", "n log n", "n^2", "2^n")]
    [False, False, False, True, True, True]
    >>> is_beyond("n!", "2^n", n), is_beyond("2^n", "n^3", n), is_beyond("log n", "1", n)
    (True, True, True)
    >>> rays = [{"vary": "m", "fixed": {"n": 9}}, {"vary": ["m", "n"]}]
    >>> is_beyond("m n", "m + n", rays), is_beyond("m n", "m + n", rays[:1])
    (True, False)
    >>> is_beyond("min(m, n)", "1", rays), is_beyond("(m + n)^2", "m n", rays[1:])
    (True, False)
    >>> is_beyond("m", "1", n)
    Traceback (most recent call last):
    KeyError: 'm'
    """
    return any(step > CLEARLY for step in _steps(truth, target, rays))


def is_same(one, other, rays):
    """Whether both grow alike along every ray.

    >>> is_same("n log n", "log n * n", [{"vary": "n"}]), is_same("n", "n log n", [{"vary": "n"}])
    (True, False)
    """
    return all(abs(step) <= CLEARLY for step in _steps(one, other, rays))
