# time n^2; space n
from bisect import insort
from collections import Counter
class Solution:
    def topKFrequent(self, words: List[str], k: int) -> List[str]:
        best = []
        for word, count in Counter(words).items():
            insort(best, (-count, word))
        return [word for _, word in best[:k]]
