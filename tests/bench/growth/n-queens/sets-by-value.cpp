// time like; space n^2
class Solution {
    int place(int row, int n, set<int> cols, set<int> diag, set<int> anti) {
        if (row == n) return 1;
        int total = 0;
        for (int c = 0; c < n; c++) {
            if (cols.contains(c) || diag.contains(row - c) || anti.contains(row + c)) continue;
            auto a = cols, b = diag, d = anti;
            a.insert(c);
            b.insert(row - c);
            d.insert(row + c);
            total += place(row + 1, n, a, b, d);
        }
        return total;
    }
public:
    int totalNQueens(int n) { return place(0, n, {}, {}, {}); }
};
