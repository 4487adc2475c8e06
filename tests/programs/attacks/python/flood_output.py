# verdict: OLE
import sys
class Solution:
    def mirror(self, text):
        while True:
            print("x" * 65536)
            print("x" * 65536, file=sys.stderr)
