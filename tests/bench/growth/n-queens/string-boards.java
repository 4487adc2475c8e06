// time like; space n
import java.util.*;

class Solution {
    private int count;

    public int totalNQueens(int n) {
        count = 0;
        dfs(0, n, new HashSet<>(), new HashSet<>(), new HashSet<>());
        return count;
    }

    private void dfs(int row, int n, Set<Integer> cols, Set<Integer> sums, Set<Integer> diffs) {
        if (row == n) {
            count++;
            return;
        }
        for (int c = 0; c < n; c++) {
            if (cols.contains(c) || sums.contains(row + c) || diffs.contains(row - c)) continue;
            cols.add(c);
            sums.add(row + c);
            diffs.add(row - c);
            dfs(row + 1, n, cols, sums, diffs);
            cols.remove(c);
            sums.remove(row + c);
            diffs.remove(row - c);
        }
    }
}
