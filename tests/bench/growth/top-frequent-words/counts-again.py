# time n^2; space n
class Solution:
    def topKFrequent(self, words: List[str], k: int) -> List[str]:
        return sorted(set(words), key=lambda word: (-words.count(word), word))[:k]
