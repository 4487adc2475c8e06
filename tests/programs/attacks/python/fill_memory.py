# verdict: MLE
class Solution:
    def mirror(self, text):
        kept = []
        while True:
            kept.append(bytearray(1 << 20))
