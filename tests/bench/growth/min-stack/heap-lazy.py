# time n log n; space n
import heapq
from collections import Counter


class MinStack:
    def __init__(self):
        self.st, self.heap, self.dead = [], [], Counter()

    def push(self, val: int) -> None:
        self.st.append(val)
        heapq.heappush(self.heap, val)

    def pop(self) -> None:
        self.dead[self.st.pop()] += 1
        while self.heap and self.dead[self.heap[0]]:
            self.dead[heapq.heappop(self.heap)] -= 1

    def top(self) -> int:
        return self.st[-1]

    def getMin(self) -> int:
        return self.heap[0]
