// time like; space n
/**
 * @param {number} n
 * @return {number}
 */
var totalNQueens = function(n) {
    const pos = new Array(n).fill(-1);
    let row = 0, total = 0;
    const free = (r, c) => {
        for (let i = 0; i < r; i++) {
            if (pos[i] === c || Math.abs(pos[i] - c) === r - i) return false;
        }
        return true;
    };
    while (row >= 0) {
        pos[row]++;
        while (pos[row] < n && !free(row, pos[row])) pos[row]++;
        if (pos[row] >= n) {
            pos[row] = -1;
            row--;
        } else if (row === n - 1) {
            total++;
        } else {
            row++;
        }
    }
    return total;
};
