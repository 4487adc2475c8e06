// time n^2; space n
function topKFrequent(words: string[], k: number): string[] {
    const count = new Map<string, number>();
    words.forEach((w) => count.set(w, (count.get(w) || 0) + 1));
    const res: string[] = [];
    while (res.length < k) {
        let best = '', most = 0;
        count.forEach((c, w) => {
            if (c > most || (c === most && w < best)) {
                best = w;
                most = c;
            }
        });
        res.push(best);
        count.delete(best);
    }
    return res;
}
