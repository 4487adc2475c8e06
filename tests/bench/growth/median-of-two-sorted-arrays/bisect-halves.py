# time log(m + n); space 1
import bisect


class Solution:
    def findMedianSortedArrays(self, a: List[int], b: List[int]) -> float:
        if len(a) > len(b):
            a, b = b, a
        half = (len(a) + len(b)) // 2

        class Cut:
            def __len__(self):
                return len(a)

            def __getitem__(self, i):
                return a[i] >= b[half - i - 1]

        i = bisect.bisect_left(Cut(), True, 0, len(a))
        j = half - i
        right = min(a[i:i + 1] + b[j:j + 1])
        if (len(a) + len(b)) % 2:
            return float(right)
        left = max(a[max(i - 1, 0):i] + b[max(j - 1, 0):j])
        return (left + right) / 2
