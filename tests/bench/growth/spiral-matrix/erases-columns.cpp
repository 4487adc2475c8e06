// time m n min(m, n); space 1
class Solution {
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        vector<int> out;
        while (!matrix.empty() && !matrix[0].empty()) {
            ranges::copy(matrix[0], back_inserter(out));
            matrix.erase(matrix.begin());
            for (auto& row : matrix) {
                out.push_back(row.back());
                row.pop_back();
            }
            if (matrix.empty() || matrix[0].empty()) break;
            ranges::reverse_copy(matrix.back(), back_inserter(out));
            matrix.pop_back();
            for (auto& row : matrix | views::reverse) {
                out.push_back(row.front());
                row.erase(row.begin());
            }
        }
        return out;
    }
};
