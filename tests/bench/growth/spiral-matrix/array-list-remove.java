// time m n; space m
import java.util.*;

class Solution {
    // rows in a list, the first one is taken off again and again; the sides are read by two fingers
    public List<Integer> spiralOrder(int[][] matrix) {
        List<int[]> rows = new ArrayList<>(Arrays.asList(matrix));
        List<Integer> out = new LinkedList<>();
        int l = 0, r = matrix[0].length - 1;
        while (!rows.isEmpty() && l <= r) {
            int[] top = rows.remove(0);
            for (int c = l; c <= r; c++) out.add(top[c]);
            for (int[] row : rows) out.add(row[r]);
            r--;
            if (rows.isEmpty() || l > r) break;
            int[] bottom = rows.remove(rows.size() - 1);
            for (int c = r; c >= l; c--) out.add(bottom[c]);
            ListIterator<int[]> it = rows.listIterator(rows.size());
            while (it.hasPrevious()) out.add(it.previous()[l]);
            l++;
        }
        return out;
    }
}
