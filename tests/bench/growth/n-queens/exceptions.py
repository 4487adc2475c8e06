# time like; space n
class Taken(Exception):
    pass

class Solution:
    def totalNQueens(self, n: int) -> int:
        place = []
        def check(r, c):
            for i, p in enumerate(place):
                if p == c or abs(p - c) == r - i:
                    raise Taken
        def go(r):
            if r == n:
                return 1
            found = 0
            for c in range(n):
                try:
                    check(r, c)
                except Taken:
                    continue
                place.append(c)
                found += go(r + 1)
                place.pop()
            return found
        return go(0)
