// time like; space n
class Solution {
    int place(int row, unsigned columns, unsigned left, unsigned right, unsigned all) {
        if (columns == all) return 1;
        int total = 0;
        for (unsigned free = all & ~(columns | left | right); free != 0; free &= free - 1) {
            const unsigned bit = free & -free;
            total += place(row + 1, columns | bit, (left | bit) << 1, (right | bit) >> 1, all);
        }
        return total;
    }
public:
    int totalNQueens(int n) { return place(0, 0, 0, 0, (1u << n) - 1); }
};
