// time m n; space 1
import java.util.*;

class Solution {
    public List<Integer> spiralOrder(int[][] matrix) {
        List<Integer> out = new ArrayList<>();
        int top = 0, left = 0, bottom = matrix.length - 1, right = matrix[0].length - 1, d = 0;
        int[] at = {0, 0};
        for (int rest = matrix.length * matrix[0].length; rest > 0; rest--) {
            out.add(matrix[at[0]][at[1]]);
            if (d == 0 && at[1] == right) { top++; d = 1; }
            else if (d == 1 && at[0] == bottom) { right--; d = 2; }
            else if (d == 2 && at[1] == left) { bottom--; d = 3; }
            else if (d == 3 && at[0] == top) { left++; d = 0; }
            at = new int[] {at[0] + (d == 1 ? 1 : d == 3 ? -1 : 0), at[1] + (d == 0 ? 1 : d == 2 ? -1 : 0)};
        }
        return out;
    }
}
