# time n; space n
class Solution:
    def countLetters(self, text: str) -> List[int]:
        letters = ""
        for c in text:
            if "a" <= c <= "z" or "A" <= c <= "Z":
                letters += c
        count = collections.Counter(letters.lower())
        return [count[chr(97 + i)] for i in range(26)]
