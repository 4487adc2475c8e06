class Solution {
    public int[] intersection(int[] nums1, int[] nums2) {
        Map<Integer, Integer> count = new HashMap<>();
        for (int x : nums1) {
            count.merge(x, 1, Integer::sum);
        }
        List<Integer> common = new ArrayList<>();
        for (int x : nums2) {
            if (count.getOrDefault(x, 0) > 0) {
                count.merge(x, -1, Integer::sum);
                common.add(x);
            }
        }
        int[] result = new int[common.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = common.get(i);
        }
        return result;
    }
}
