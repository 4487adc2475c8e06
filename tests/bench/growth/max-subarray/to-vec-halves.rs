// time n log n; space n
impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        fn go(v: Vec<i32>) -> (i32, i32, i32, i32) {
            if v.len() == 1 {
                return (v[0], v[0], v[0], v[0]);
            }
            let (a, b) = v.split_at(v.len() / 2);
            let (l, r) = (go(a.to_vec()), go(b.to_vec()));
            (l.0 + r.0, l.1.max(l.0 + r.1), r.2.max(r.0 + l.2), l.3.max(r.3).max(l.2 + r.1))
        }
        go(nums).3
    }
}
