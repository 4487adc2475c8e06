// time m n min(m, n); space m n
class Solution {
    public List<Integer> spiralOrder(int[][] matrix) {
        List<Integer> out = new ArrayList<>();
        while (matrix.length > 0 && matrix[0].length > 0) {
            for (int x : matrix[0]) out.add(x);
            int rows = matrix.length - 1, cols = matrix[0].length;
            int[][] next = new int[cols][rows];
            for (int j = 0; j < cols; j++)
                for (int i = 0; i < rows; i++) next[j][i] = matrix[i + 1][cols - 1 - j];
            matrix = next;
        }
        return out;
    }
}
