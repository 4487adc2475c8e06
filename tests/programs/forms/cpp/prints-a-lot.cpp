// problem: n-queens  expect: AC
#include <cstdio>
class Solution {
    int place(int n, int row, int columns, int left, int right) {
        if (row == n) return 1;
        int count = 0;
        for (int c = 0; c < n; c++) {
            int d = 1 << c;
            if ((columns | left | right) & d) continue;
            count += place(n, row + 1, columns | d, (left | d) << 1, (right | d) >> 1);
        }
        return count;
    }
public:
    int totalNQueens(int n) {
        printf("n = %d", n);
        cout << "queens";
        cerr << "trying";
        clog << "logged";
        string line;
        if (getline(cin, line)) return -1;
        return place(n, 0, 0, 0, 0);
    }
};
