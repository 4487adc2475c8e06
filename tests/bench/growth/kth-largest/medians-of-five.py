# time n; space n
class Solution:
    def findKthLargest(self, nums, k):
        def select(a, i):
            if len(a) <= 5:
                return sorted(a)[i]
            groups = [sorted(a[j:j + 5]) for j in range(0, len(a), 5)]
            pivot = select([g[len(g) // 2] for g in groups], len(groups) // 2)
            less = [x for x in a if x < pivot]
            more = [x for x in a if x > pivot]
            if i < len(less):
                return select(less, i)
            if i >= len(a) - len(more):
                return select(more, i - (len(a) - len(more)))
            return pivot
        return select(nums, len(nums) - k)
