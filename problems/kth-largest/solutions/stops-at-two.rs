impl Solution {
    pub fn find_kth_largest(mut nums: Vec<i32>, k: i32) -> i32 {
        let target = k as usize - 1;
        let (mut left, mut right) = (0, nums.len() - 1);
        while left + 1 < right {
            let pivot = nums[right];
            let mut border = left;
            for i in left..right {
                if nums[i] > pivot {
                    nums.swap(i, border);
                    border += 1;
                }
            }
            nums.swap(border, right);
            if border == target {
                return pivot;
            } else if border < target {
                left = border + 1;
            } else {
                right = border - 1;
            }
        }
        nums[target]
    }
}
