// time m n; space min(m, n)
class Solution {
    private List<Integer> result = new ArrayList<>();

    public List<Integer> spiralOrder(int[][] matrix) {
        ring(matrix, 0, 0, matrix.length - 1, matrix[0].length - 1);
        return result;
    }

    private void ring(int[][] a, int r1, int c1, int r2, int c2) {
        if (r1 > r2 || c1 > c2) return;
        for (int c = c1; c <= c2; c++) result.add(a[r1][c]);
        for (int r = r1 + 1; r <= r2; r++) result.add(a[r][c2]);
        if (r1 < r2 && c1 < c2) {
            for (int c = c2 - 1; c >= c1; c--) result.add(a[r2][c]);
            for (int r = r2 - 1; r > r1; r--) result.add(a[r][c1]);
        }
        ring(a, r1 + 1, c1 + 1, r2 - 1, c2 - 1);
    }
}
