"""Solutions of max-subarray in every language that are wrong only on five numbers and more."""

WRONG = {
    "cpp": """class Solution {
 public:
  int maxSubArray(vector<int>& nums) {
    int best = nums[0], total = nums[0];
    for (size_t i = 1; i < nums.size(); i++) {
      total = max(nums[i], total + nums[i]);
      if (i % 5 != 4) best = max(best, total);
    }
    return best;
  }
};
""",
    "c": """int maxSubArray(int* nums, int numsSize) {
  int best = nums[0], total = nums[0];
  for (int i = 1; i < numsSize; i++) {
    total = total > 0 ? total + nums[i] : nums[i];
    if (i % 5 != 4 && total > best) best = total;
  }
  return best;
}
""",
    "go": """package main

func maxSubArray(nums []int) int {
	best, total := nums[0], nums[0]
	for i, x := range nums[1:] {
		if total = total + x; total < x {
			total = x
		}
		if i%5 != 3 && total > best {
			best = total
		}
	}
	return best
}
""",
    "java": """class Solution {
    public int maxSubArray(int[] nums) {
        int best = nums[0], total = nums[0];
        for (int i = 1; i < nums.length; i++) {
            total = Math.max(nums[i], total + nums[i]);
            if (i % 5 != 4) best = Math.max(best, total);
        }
        return best;
    }
}
""",
    "js": """var maxSubArray = function (nums) {
  let best = nums[0], total = nums[0];
  for (let i = 1; i < nums.length; i++) {
    total = Math.max(nums[i], total + nums[i]);
    if (i % 5 !== 4) best = Math.max(best, total);
  }
  return best;
};
""",
    "py": """class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = total = nums[0]
        for i in range(1, len(nums)):
            total = max(nums[i], total + nums[i])
            if i % 5 != 4:
                best = max(best, total)
        return best
""",
    "rs": """impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        let (mut best, mut total) = (nums[0], nums[0]);
        for i in 1..nums.len() {
            total = nums[i].max(total + nums[i]);
            if i % 5 != 4 {
                best = best.max(total);
            }
        }
        best
    }
}
""",
}
SMALLEST = "nums = [0,0,0,0,1]"
