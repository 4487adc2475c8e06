# verdict: WA or RE
# Finds the harness's own variables and answers for it, wrongly, so that the right answer comes second.
import gc, os, sys
class Solution:
    def mirror(self, text):
        frame, nonce = sys._getframe(), None
        while frame:
            nonce = frame.f_locals.get("nonce", nonce)
            frame = frame.f_back
        for one in gc.get_objects():
            if type(one).__name__ == "Channel":
                one.send(nonce or bytes(8), 0, [b"\0\0\0\0"])
        return text[::-1]
