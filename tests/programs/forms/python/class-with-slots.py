# problem: min-stack  expect: AC
from typing import NamedTuple


class Level(NamedTuple):
    value: int
    least: int


class MinStack:
    __slots__ = ("levels",)

    def __init__(self):
        self.levels: List[Level] = []

    def push(self, val: int) -> None:
        self.levels.append(Level(val, min(val, self.levels[-1].least) if self.levels else val))

    def pop(self) -> None:
        self.levels.pop()

    def top(self) -> int:
        return self.levels[-1].value

    def getMin(self) -> int:
        return self.levels[-1].least
