# time m^2 + m n; space m n
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        rows = deque(deque(r) for r in matrix)
        out = []
        while rows:
            out += rows.popleft()
            for r in rows:
                if r: out.append(r.pop())
            if rows: out += reversed(rows.pop())
            for r in reversed(rows):
                if r: out.append(r.popleft())
        return out
