// time n; space n
impl Solution {
    fn select(v: Vec<i32>, k: usize) -> i32 {
        if v.len() <= 10 {
            let mut v = v;
            v.sort_unstable_by(|a, b| b.cmp(a));
            return v[k];
        }
        let medians: Vec<i32> = v
            .chunks(5)
            .map(|c| {
                let mut c = c.to_vec();
                c.sort();
                c[c.len() / 2]
            })
            .collect();
        let half = medians.len() / 2;
        let pivot = Self::select(medians, half);
        let greater: Vec<i32> = v.iter().copied().filter(|&x| x > pivot).collect();
        let equal = v.iter().filter(|&&x| x == pivot).count();
        if k < greater.len() {
            Self::select(greater, k)
        } else if k < greater.len() + equal {
            pivot
        } else {
            let skip = greater.len() + equal;
            let less = v.into_iter().filter(|&x| x < pivot).collect();
            Self::select(less, k - skip)
        }
    }

    pub fn find_kth_largest(nums: Vec<i32>, k: i32) -> i32 {
        Self::select(nums, k as usize - 1)
    }
}
