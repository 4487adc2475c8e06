// problem: max-subarray  expect: MLE
impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        let kept: Vec<u8> = std::hint::black_box(vec![1; 1 << 46]);
        kept[nums.len()] as i32
    }
}
