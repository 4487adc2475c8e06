// time m n + m^2; space 1
class Solution {
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        vector<int> order;
        while (!matrix.empty()) {
            order.insert(order.end(), matrix.front().begin(), matrix.front().end());
            matrix.erase(matrix.begin());
            for (auto& row : matrix) {
                if (row.empty()) continue;
                order.push_back(row.back());
                row.pop_back();
            }
            if (!matrix.empty()) {
                order.insert(order.end(), matrix.back().rbegin(), matrix.back().rend());
                matrix.pop_back();
            }
            for (auto row = matrix.rbegin(); row != matrix.rend(); ++row) {
                if (row->empty()) continue;
                order.push_back(row->front());
                row->erase(row->begin());
            }
            while (!matrix.empty() && matrix.front().empty()) matrix.clear();
        }
        return order;
    }
};
