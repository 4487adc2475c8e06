// time m n min(m, n); space m n min(m, n)
function spiralOrder(matrix: number[][]): number[] {
    if (matrix.length === 0) return [];
    const [first, ...rest] = matrix;
    if (rest.length === 0) return first;
    const turned = rest[0].map((_, j) => rest.map(row => row[row.length - 1 - j]));
    return [...first, ...spiralOrder(turned)];
}
