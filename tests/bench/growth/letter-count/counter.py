# time n; space 1
from collections import Counter
from string import ascii_lowercase, ascii_letters


class Solution:
    def countLetters(self, text: str) -> List[int]:
        c = Counter(ch for ch in text if ch in ascii_letters)
        return [c[a] + c[a.upper()] for a in ascii_lowercase]
