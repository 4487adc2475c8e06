// problem: max-subarray  expect: AC
impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        let (mut best, mut ending) = (nums[0], 0);
        for x in nums {
            ending = ending.max(0) + x;
            best = best.max(ending);
        }
        best
    }
}
