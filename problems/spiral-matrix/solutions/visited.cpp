#include <vector>

class Solution {
 public:
  std::vector<int> spiralOrder(std::vector<std::vector<int>>& matrix) {
    const int rows = static_cast<int>(matrix.size());
    const int columns = static_cast<int>(matrix[0].size());
    std::vector<std::vector<bool>> visited(rows, std::vector<bool>(columns, false));
    const int step[4][2] = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};
    std::vector<int> order;
    order.reserve(rows * columns);
    int i = 0;
    int j = 0;
    int direction = 0;
    for (int count = 0; count < rows * columns; ++count) {
      order.push_back(matrix[i][j]);
      visited[i][j] = true;
      int next_i = i + step[direction][0];
      int next_j = j + step[direction][1];
      if (next_i < 0 || next_i >= rows || next_j < 0 || next_j >= columns ||
          visited[next_i][next_j]) {
        direction = (direction + 1) % 4;
        next_i = i + step[direction][0];
        next_j = j + step[direction][1];
      }
      i = next_i;
      j = next_j;
    }
    return order;
  }
};
