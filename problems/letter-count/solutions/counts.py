from string import ascii_lowercase, ascii_uppercase


class Solution:
    def countLetters(self, text: str) -> List[int]:
        return [
            text.count(lower) + text.count(upper)
            for lower, upper in zip(ascii_lowercase, ascii_uppercase)
        ]
