// time n; space 1
trait Kadane { fn kadane(self) -> Option<i32>; }
impl<I: Iterator<Item = i32>> Kadane for I {
    fn kadane(self) -> Option<i32> {
        self.scan(0i32, |c, x| { *c = (*c).max(0) + x; Some(*c) }).max()
    }
}
impl Solution { pub fn max_sub_array(nums: Vec<i32>) -> i32 { nums.into_iter().kadane().unwrap_or_default() } }
