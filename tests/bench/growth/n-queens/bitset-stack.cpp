// time like; space n
class Solution {
public:
    int totalNQueens(int n) {
        bitset<32> col, up, down;
        vector<int> at(n, -1);
        int row = 0, total = 0;
        while (row >= 0) {
            if (at[row] >= 0) {
                col.reset(at[row]);
                up.reset(row + at[row]);
                down.reset(row - at[row] + n);
            }
            int c = at[row] + 1;
            while (c < n && (col[c] || up[row + c] || down[row - c + n])) ++c;
            if (c == n) {
                at[row--] = -1;
                continue;
            }
            at[row] = c;
            col.set(c);
            up.set(row + c);
            down.set(row - c + n);
            if (row + 1 == n) ++total;
            else ++row;
        }
        return total;
    }
};
