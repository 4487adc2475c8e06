// problem: n-queens  expect: AC
const cache: any = {};

function totalNQueens(n) {
    let count = 0;
    const place = (row, columns, left, right) => {
        if (row === n) { count++; return; }
        for (let free = ~(columns | left | right) & ((1 << n) - 1); free; free &= free - 1) {
            const bit = free & -free;
            place(row + 1, columns | bit, (left | bit) << 1, (right | bit) >> 1);
        }
    };
    if (cache[n] === undefined) { place(0, 0, 0, 0); cache[n] = count; }
    return cache[n];
}
