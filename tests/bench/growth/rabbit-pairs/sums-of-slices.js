// time month^2; space month
var rabbitPairs = function(month) {
    const f = [1n, 1n];
    for (let i = 2; i < month; i++) f[i] = 1n + f.slice(0, i - 1).reduce((a, b) => a + b, 0n);
    return f[month - 1];
};
