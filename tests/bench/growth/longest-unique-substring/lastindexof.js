// time n; space 1
var lengthOfLongestSubstring = function(s) {
    let start = 0, max = 0;
    for (let i = 0; i < s.length; i++) {
        const at = s.lastIndexOf(s[i], i - 1);
        if (i > 0 && at >= start) start = at + 1;
        max = Math.max(max, i - start + 1);
    }
    return max;
};
