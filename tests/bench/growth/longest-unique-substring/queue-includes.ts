// time n; space n
const lengthOfLongestSubstring = (s: string): number => {
    let queue: string[] = [];
    let best = 0;
    s.split('').forEach((ch) => {
        while (queue.includes(ch)) {
            queue.shift();
        }
        queue.push(ch);
        best = Math.max(best, queue.length);
    });
    return best;
};
