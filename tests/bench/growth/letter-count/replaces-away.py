# time n; space n
class Solution:
    def countLetters(self, text: str) -> List[int]:
        answer = [0] * 26
        while text:
            c, before = text[0], len(text)
            text = text.replace(c, "")
            if "a" <= c <= "z" or "A" <= c <= "Z":
                answer[ord(c.lower()) - ord("a")] += before - len(text)
        return answer
