// problem: longest-unique-substring  expect: AC
var lengthOfLongestSubstring = function(s: string): number {
    const window = new Set<string>();
    let best = 0, start = 0;
    for (const c of s) {
        while (window.has(c)) window.delete(s[start++]);
        window.add(c);
        best = Math.max(best, window.size);
    }
    return best;
};
