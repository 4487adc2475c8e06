// time m n; space min(m, n)
class Solution {
    vector<int> out;
    void peel(const vector<vector<int>>& a, int top, int left, int bottom, int right) {
        if (top > bottom || left > right) return;
        for (int c = left; c <= right; ++c) out.push_back(a[top][c]);
        for (int r = top + 1; r <= bottom; ++r) out.push_back(a[r][right]);
        if (top < bottom)
            for (int c = right - 1; c >= left; --c) out.push_back(a[bottom][c]);
        if (left < right)
            for (int r = bottom - 1; r > top; --r) out.push_back(a[r][left]);
        peel(a, top + 1, left + 1, bottom - 1, right - 1);
        if (top == 0) out.shrink_to_fit();
    }
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        peel(matrix, 0, 0, matrix.size() - 1, matrix[0].size() - 1);
        return move(out);
    }
};
