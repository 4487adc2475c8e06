# verdict: TLE
class Solution:
    def mirror(self, text):
        while True:
            try:
                while True:
                    pass
            except BaseException:
                pass
