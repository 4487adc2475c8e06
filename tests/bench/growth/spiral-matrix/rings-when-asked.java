// time m n min(m, n); space 1
import java.util.AbstractList;
import java.util.List;

class Solution {
    public List<Integer> spiralOrder(int[][] matrix) {
        int rows = matrix.length, columns = matrix[0].length;
        return new AbstractList<>() {
            @Override
            public int size() {
                return rows * columns;
            }

            @Override
            public Integer get(int index) {
                int ring = 0, height = rows, width = columns;
                while (height > 1 && width > 1 && index >= 2 * (height + width) - 4) {
                    index -= 2 * (height + width) - 4;
                    ring++;
                    height -= 2;
                    width -= 2;
                }
                if (index < width) {
                    return matrix[ring][ring + index];
                }
                index -= width;
                if (index < height - 1) {
                    return matrix[ring + 1 + index][ring + width - 1];
                }
                index -= height - 1;
                if (index < width - 1) {
                    return matrix[ring + height - 1][ring + width - 2 - index];
                }
                return matrix[ring + height - 2 - (index - (width - 1))][ring];
            }
        };
    }
}
