#include <utility>
#include <vector>

// Walks n steps right, m - 1 down, n - 1 left, m - 2 up, n - 2 right, ... until a side is used up.
class Solution {
 public:
  std::vector<int> spiralOrder(std::vector<std::vector<int>>& matrix) {
    int along = static_cast<int>(matrix[0].size());
    int across = static_cast<int>(matrix.size()) - 1;
    int row = 0;
    int column = -1;
    int row_step = 0;
    int column_step = 1;
    std::vector<int> order;
    order.reserve(matrix.size() * matrix[0].size());
    while (along > 0) {
      for (int i = 0; i < along; ++i) {
        row += row_step;
        column += column_step;
        order.push_back(matrix[row][column]);
      }
      --along;
      std::swap(along, across);
      row_step = std::exchange(column_step, -row_step);
    }
    return order;
  }
};
