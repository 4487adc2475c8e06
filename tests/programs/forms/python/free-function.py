# problem: longest-unique-substring  expect: AC
def lengthOfLongestSubstring(s):
    last, start, best = {}, 0, 0
    for i, c in enumerate(s):
        start = max(start, last.get(c, -1) + 1)
        last[c] = i
        best = max(best, i - start + 1)
    return best
