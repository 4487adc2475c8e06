// time n; space 1
impl Solution {
    pub fn find_kth_largest(mut nums: Vec<i32>, k: i32) -> i32 {
        let mut seed = 0x9E37_79B9_7F4A_7C15u64;
        let (mut lo, mut hi, k) = (0usize, nums.len(), k as usize - 1);
        loop {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            let pivot = nums[lo + (seed % (hi - lo) as u64) as usize];
            let (mut big, mut i, mut small) = (lo, lo, hi);
            while i < small {
                match nums[i].cmp(&pivot) {
                    std::cmp::Ordering::Greater => {
                        nums.swap(i, big);
                        big += 1;
                        i += 1;
                    }
                    std::cmp::Ordering::Equal => i += 1,
                    std::cmp::Ordering::Less => {
                        small -= 1;
                        nums.swap(i, small);
                    }
                }
            }
            if k < big {
                hi = big;
            } else if k < small {
                return pivot;
            } else {
                lo = small;
            }
        }
    }
}
