class Solution {
    public int[] intersection(int[] nums1, int[] nums2) {
        Set<Integer> wanted = new HashSet<>();
        for (int x : nums1) {
            wanted.add(x);
        }
        List<Integer> common = new ArrayList<>();
        for (int x : nums2) {
            if (wanted.remove(x)) {
                common.add(x);
            }
        }
        return common.stream().mapToInt(Integer::intValue).toArray();
    }
}
