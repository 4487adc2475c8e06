// problem: longest-unique-substring  expect: AC
lengthOfLongestSubstring = function (s) {
    seen = {};
    for (best = start = i = 0; i < s.length; i++) {
        if (seen[s[i]] >= start) start = seen[s[i]] + 1;
        seen[s[i]] = i;
        best = Math.max(best, i - start + 1);
    }
    return best;
}
