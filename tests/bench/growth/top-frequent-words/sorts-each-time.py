# time n^2; space n
class Solution:
    def topKFrequent(self, words: List[str], k: int) -> List[str]:
        count = collections.Counter(words)
        ranking = []
        for word, times in count.items():
            ranking.append((-times, word))
            ranking.sort()
        return [word for _, word in ranking[:k]]
