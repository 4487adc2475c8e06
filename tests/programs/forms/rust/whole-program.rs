// problem: jump-game  expect: AC
#![allow(unused_mut)]
//! A file that is a program of its own.

use std::collections::HashMap;
use std::io::{self, Read};

struct Solution;

#[derive(Default)]
struct Reach {
    end: usize,
    farthest: usize,
    jumps: i32,
}

impl Solution {
    pub fn jump(nums: Vec<i32>) -> i32 {
        let mut reach = Reach::default();
        for (i, &step) in nums.iter().enumerate().take(nums.len() - 1) {
            see(&mut reach, i, step as usize);
        }
        print!("jumps {}", reach.jumps);
        reach.jumps
    }
}

fn see(reach: &mut Reach, i: usize, step: usize) {
    reach.farthest = reach.farthest.max(i + step);
    if i == reach.end {
        reach.jumps += 1;
        reach.end = reach.farthest;
    }
}

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let counts: HashMap<char, usize> = HashMap::new();
    println!("{} {}", Solution::jump(vec![2, 3, 1, 1, 4]), counts.len());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn jumps() {
        assert_eq!(Solution::jump(vec![2, 3, 1, 1, 4]), 2);
    }
}
