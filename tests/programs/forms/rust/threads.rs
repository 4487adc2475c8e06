// problem: max-subarray  expect: AC
use std::sync::mpsc;
use std::thread;

impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        let (sender, receiver) = mpsc::channel();
        let worker = thread::spawn(move || {
            let (mut best, mut ending) = (i32::MIN, 0);
            for x in receiver {
                ending = std::cmp::max(ending, 0) + x;
                best = best.max(ending);
            }
            best
        });
        nums.into_iter().for_each(|x| sender.send(x).unwrap());
        drop(sender);
        worker.join().unwrap()
    }
}
