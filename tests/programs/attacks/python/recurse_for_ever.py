# verdict: RE or MLE
class Solution:
    def mirror(self, text):
        return self.mirror(text)
