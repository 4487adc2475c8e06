// time n^2; space n
impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        let mut p = vec![0];
        p.extend(nums.iter().scan(0, |s, &x| { *s += x; Some(*s) }));
        (1..=nums.len())
            .flat_map(|w| p.windows(w + 1).map(|w| w[w.len() - 1] - w[0]).collect::<Vec<i32>>())
            .max()
            .unwrap()
    }
}
