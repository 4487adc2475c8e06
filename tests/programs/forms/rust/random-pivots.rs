// problem: kth-largest  expect: AC
extern crate rand;
use rand::prelude::*;
use rand::Rng;
use rand::{rngs::StdRng, thread_rng};

impl Solution {
    pub fn find_kth_largest(mut nums: Vec<i32>, k: i32) -> i32 {
        let want = nums.len() - k as usize;
        let (mut low, mut high) = (0, nums.len());
        let mut rng = thread_rng();
        let mut other = StdRng::seed_from_u64(7);
        nums.shuffle(&mut rng);
        loop {
            let pivot = if rng.gen_bool(0.5) {
                nums[rng.gen_range(low..high)]
            } else if rand::random::<bool>() {
                nums[other.gen_range(low..=high - 1)]
            } else {
                *nums[low..high].choose(&mut rng).unwrap()
            };
            let (mut less, mut at, mut more) = (low, low, high);
            while at < more {
                match nums[at].cmp(&pivot) {
                    Ordering::Less => { nums.swap(at, less); less += 1; at += 1; }
                    Ordering::Greater => { more -= 1; nums.swap(at, more); }
                    Ordering::Equal => at += 1,
                }
            }
            if want < less { high = less; } else if want >= more { low = more; } else { return pivot; }
        }
    }
}
