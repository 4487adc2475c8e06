# time n log n; space n
import heapq
from collections import Counter

class Solution:
    def topKFrequent(self, words, k):
        count = Counter(words)
        return heapq.nsmallest(k, count, key=lambda w: (-count[w], w))
