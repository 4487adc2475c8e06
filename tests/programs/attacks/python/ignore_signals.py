# verdict: TLE
import signal
class Solution:
    def mirror(self, text):
        signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
        while True:
            pass
