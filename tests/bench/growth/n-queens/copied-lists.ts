// time like; space n^2
function totalNQueens(n: number): number {
    const dfs = (queens: number[], dif: number[], sum: number[]): number => {
        const row = queens.length;
        if (row === n) return 1;
        let count = 0;
        for (let col = 0; col < n; col++) {
            if (!queens.includes(col) && !dif.includes(row - col) && !sum.includes(row + col)) {
                count += dfs([...queens, col], [...dif, row - col], [...sum, row + col]);
            }
        }
        return count;
    };
    return dfs([], [], []);
}
