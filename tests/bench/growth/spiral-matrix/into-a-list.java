// time m n; space 1
import java.util.ArrayList;
import java.util.List;

class Solution {
    public List<Integer> spiralOrder(int[][] matrix) {
        List<Integer> order = new ArrayList<>();
        int rows = matrix.length, columns = matrix[0].length;
        for (int layer = 0; 2 * layer < Math.min(rows, columns); layer++) {
            int bottom = rows - 1 - layer, right = columns - 1 - layer;
            for (int j = layer; j <= right; j++) {
                order.add(matrix[layer][j]);
            }
            for (int i = layer + 1; i <= bottom; i++) {
                order.add(matrix[i][right]);
            }
            for (int j = right - 1; j >= layer && bottom > layer; j--) {
                order.add(matrix[bottom][j]);
            }
            for (int i = bottom - 1; i > layer && right > layer; i--) {
                order.add(matrix[i][layer]);
            }
        }
        return order;
    }
}
