// time like; space n^2
import java.util.*;
class Solution {
    private int n;
    public int totalNQueens(int n) {
        this.n = n;
        return place(new ArrayList<>());
    }
    private int place(List<String> rows) {
        if (rows.size() == n) return 1;
        int sum = 0;
        for (int c = 0; c < n; c++) {
            if (!free(rows, c)) continue;
            char[] row = new char[n];
            Arrays.fill(row, '.');
            row[c] = 'Q';
            List<String> next = new ArrayList<>(rows);
            next.add(new String(row));
            sum += place(next);
        }
        return sum;
    }
    private boolean free(List<String> rows, int c) {
        for (int r = 0; r < rows.size(); r++) {
            int q = rows.get(r).indexOf('Q');
            if (q == c || Math.abs(q - c) == rows.size() - r) return false;
        }
        return true;
    }
}
