# verdict: RE  says: exited with status 1
import faulthandler
class Solution:
    def mirror(self, text):
        faulthandler.dump_traceback_later(0.01, exit=True)
        while True:
            pass
