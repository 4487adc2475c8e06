// time like; space n^2
#include <vector>
using namespace std;
class Solution {
public:
    int totalNQueens(int n) {
        vector<vector<int>> board(n, vector<int>(n, 0));
        return solve(board, 0, n);
    }
    int solve(vector<vector<int>>& b, int r, int n) {
        if (r == n) return 1;
        int ways = 0;
        for (int c = 0; c < n; c++) {
            bool bad = false;
            for (int i = 0; i < r && !bad; i++) {
                if (b[i][c]) bad = true;
                if (c - r + i >= 0 && b[i][c - r + i]) bad = true;
                if (c + r - i < n && b[i][c + r - i]) bad = true;
            }
            if (bad) continue;
            b[r][c] = 1;
            ways += solve(b, r + 1, n);
            b[r][c] = 0;
        }
        return ways;
    }
};
