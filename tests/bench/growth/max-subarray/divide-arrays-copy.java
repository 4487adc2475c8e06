// time n log n; space n
class Solution {
    public int maxSubArray(int[] nums) {
        return (int) go(nums)[3];
    }
    private long[] go(int[] a) {
        if (a.length == 1) return new long[]{a[0], a[0], a[0], a[0]};
        int mid = a.length >>> 1;
        long[] l = go(java.util.Arrays.copyOf(a, mid)), r = go(java.util.Arrays.copyOfRange(a, mid, a.length));
        return new long[]{l[0] + r[0], Math.max(l[1], l[0] + r[1]), Math.max(r[2], r[0] + l[2]), Math.max(Math.max(l[3], r[3]), l[2] + r[1])};
    }
}
