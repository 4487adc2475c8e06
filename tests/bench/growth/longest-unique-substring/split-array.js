// time n; space n
var lengthOfLongestSubstring = function(s) {
    const chars = s.split('');
    const map = {};
    let left = 0;
    return chars.reduce((max, c, right) => {
        left = map[c] >= left ? map[c] + 1 : left;
        map[c] = right;
        return Math.max(max, right - left + 1);
    }, 0);
};
