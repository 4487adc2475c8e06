# verdict: RE  says: signal 11
import ctypes
class Solution:
    def mirror(self, text):
        return ctypes.string_at(8).decode()
