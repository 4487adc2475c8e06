// time n; space 1
/**
 * @param {string} s
 * @return {number}
 */
var lengthOfLongestSubstring = function(s) {
    let window = [], max = 0;
    for (let i = 0; i < s.length; i++) {
        while (window.includes(s[i])) window.shift();
        window.push(s[i]);
        max = Math.max(max, window.length);
    }
    return max;
};
