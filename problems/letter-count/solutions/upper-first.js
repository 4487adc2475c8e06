var countLetters = function(text) {
    const counts = new Array(26).fill(0);
    for (const c of text.toUpperCase()) {
        const i = c.charCodeAt(0) - 65;
        if (i >= 0 && i < 26) counts[i]++;
    }
    return counts;
};
