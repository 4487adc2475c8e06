// time m n; space 1
function spiralOrder(matrix: number[][]): number[] {
    const VISITED = 101;
    const result: number[] = [];
    const dr = [0, 1, 0, -1], dc = [1, 0, -1, 0];
    let r = 0, c = 0, d = 0, turns = 0;
    while (turns < 2) {
        while (matrix[r]?.[c] !== undefined && matrix[r][c] !== VISITED) {
            result.push(matrix[r][c]);
            matrix[r][c] = VISITED;
            turns = 0;
            r += dr[d];
            c += dc[d];
        }
        r -= dr[d];
        c -= dc[d];
        d = (d + 1) % 4;
        r += dr[d];
        c += dc[d];
        turns++;
    }
    return result;
}
