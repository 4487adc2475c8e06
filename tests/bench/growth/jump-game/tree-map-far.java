// time n log n; space n
class Solution {
    public int jump(int[] nums) {
        // farthest index -> fewest jumps that may reach so far
        TreeMap<Integer, Integer> far = new TreeMap<>();
        far.put(nums[0], 1);
        int steps = 0;
        for (int i = 1; i < nums.length; i++) {
            int s = far.ceilingEntry(i).getValue();
            steps = s;
            Map.Entry<Integer, Integer> best = far.ceilingEntry(i + nums[i]);
            if (best == null || best.getValue() > s + 1) {
                far.put(i + nums[i], s + 1);
            }
        }
        return steps;
    }
}
