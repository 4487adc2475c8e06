#include <vector>

class Solution {
 public:
  std::vector<int> spiralOrder(std::vector<std::vector<int>>& matrix) {
    int top = 0;
    int bottom = static_cast<int>(matrix.size()) - 1;
    int left = 0;
    int right = static_cast<int>(matrix[0].size()) - 1;
    std::vector<int> order;
    order.reserve(matrix.size() * matrix[0].size());
    while (top <= bottom && left <= right) {
      for (int j = left; j <= right; ++j) order.push_back(matrix[top][j]);
      ++top;
      for (int i = top; i <= bottom; ++i) order.push_back(matrix[i][right]);
      --right;
      if (top <= bottom) {
        for (int j = right; j >= left; --j) order.push_back(matrix[bottom][j]);
        --bottom;
      }
      if (left <= right) {
        for (int i = bottom; i >= top; --i) order.push_back(matrix[i][left]);
        ++left;
      }
    }
    return order;
  }
};
