impl Solution {
    pub fn find_kth_largest(mut nums: Vec<i32>, k: i32) -> i32 {
        let target = k as usize - 1;
        let mut seed = 0x9E37_79B9_u32;
        let (mut left, mut right) = (0, nums.len()); // half-open
        loop {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let pivot = nums[left + (seed >> 8) as usize % (right - left)];
            let (mut larger, mut i, mut smaller) = (left, left, right);
            while i < smaller {
                if nums[i] > pivot {
                    nums.swap(i, larger);
                    larger += 1;
                    i += 1;
                } else if nums[i] < pivot {
                    smaller -= 1;
                    nums.swap(i, smaller);
                } else {
                    i += 1;
                }
            }
            if target < larger {
                right = larger;
            } else if target >= smaller {
                left = smaller;
            } else {
                return pivot;
            }
        }
    }
}
