// time m n; space m n
import java.util.*;

class Solution {
    public List<Integer> spiralOrder(int[][] matrix) {
        int m = matrix.length, n = matrix[0].length;
        boolean[][] seen = new boolean[m][n];
        int[] dr = {0, 1, 0, -1}, dc = {1, 0, -1, 0};
        List<Integer> out = new ArrayList<>();
        for (int i = 0, r = 0, c = 0, d = 0; i < m * n; i++) {
            out.add(matrix[r][c]);
            seen[r][c] = true;
            int a = r + dr[d], b = c + dc[d];
            if (a < 0 || a >= m || b < 0 || b >= n || seen[a][b]) d = (d + 1) % 4;
            r += dr[d];
            c += dc[d];
        }
        return out;
    }
}
