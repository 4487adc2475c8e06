# verdict: RE
import builtins
class Solution:
    def mirror(self, text):
        builtins.BaseException = builtins.Exception = int
        raise ValueError("after all")
