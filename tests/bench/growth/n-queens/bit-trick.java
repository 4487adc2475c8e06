// time like; space n
class Solution {
    private int count, full;

    public int totalNQueens(int n) {
        full = (1 << n) - 1;
        solve(0, 0, 0);
        return count;
    }

    private void solve(int cols, int left, int right) {
        if (cols == full) {
            count++;
            return;
        }
        for (int free = full & ~(cols | left | right); free != 0; free &= free - 1) {
            int bit = free & -free;
            solve(cols | bit, (left | bit) << 1, (right | bit) >> 1);
        }
    }
}
