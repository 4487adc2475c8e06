# time log month; space 1
class Solution:
    def rabbitPairs(self, month: int) -> int:
        def mul(a, b):
            return (
                a[0] * b[0] + a[1] * b[2],
                a[0] * b[1] + a[1] * b[3],
                a[2] * b[0] + a[3] * b[2],
                a[2] * b[1] + a[3] * b[3],
            )

        result, base, e = (1, 0, 0, 1), (1, 1, 1, 0), month
        while e:
            if e & 1:
                result = mul(result, base)
            base = mul(base, base)
            e >>= 1
        return result[1]
