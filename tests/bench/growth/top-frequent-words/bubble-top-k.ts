// time n^2; space n
function topKFrequent(words: string[], k: number): string[] {
    const freq: Record<string, number> = {};
    for (const w of words) freq[w] = (freq[w] ?? 0) + 1;
    const entries = Object.entries(freq);
    const out: string[] = [];
    for (let i = 0; i < k; i++) {
        let best = i;
        for (let j = i + 1; j < entries.length; j++) {
            const [a, x] = entries[j], [b, y] = entries[best];
            if (x > y || (x === y && a < b)) best = j;
        }
        [entries[i], entries[best]] = [entries[best], entries[i]];
        out.push(entries[i][0]);
    }
    return out;
}
