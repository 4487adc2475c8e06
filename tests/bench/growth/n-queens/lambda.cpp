// time like; space n
class Solution {
public:
    int totalNQueens(int n) {
        vector<int> queens(n, -1);
        unordered_set<int> cols, d1, d2;
        function<int(int)> backtrack = [&](int row) -> int {
            if (row == n) return 1;
            int count = 0;
            for (int i = 0; i < n; i++) {
                if (cols.count(i) || d1.count(row - i) || d2.count(row + i)) continue;
                cols.insert(i); d1.insert(row - i); d2.insert(row + i);
                count += backtrack(row + 1);
                cols.erase(i); d1.erase(row - i); d2.erase(row + i);
            }
            return count;
        };
        return backtrack(0);
    }
};
