// time n * n!; space n
class Solution {
public:
    int totalNQueens(int n) {
        vector<int> column(n);
        iota(column.begin(), column.end(), 0);
        int total = 0;
        do {
            set<int> rising, falling;
            for (int row = 0; row < n; row++) {
                rising.insert(row + column[row]);
                falling.insert(row - column[row]);
            }
            total += (int)rising.size() == n && (int)falling.size() == n;
        } while (next_permutation(column.begin(), column.end()));
        return total;
    }
};
