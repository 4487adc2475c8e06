# verdict: TLE
import os, signal
class Solution:
    def mirror(self, text):
        while True:
            os.kill(os.getpid(), signal.SIGSTOP)
