// time n^2; space n
use std::collections::VecDeque;

struct MyHashSet {
    keys: VecDeque<i32>,
}

impl MyHashSet {
    fn new() -> Self {
        Self { keys: VecDeque::new() }
    }

    fn add(&mut self, key: i32) {
        let at = self.keys.partition_point(|&k| k < key);
        if self.keys.get(at) != Some(&key) {
            self.keys.insert(at, key);
        }
    }

    fn remove(&mut self, key: i32) {
        if let Ok(at) = self.keys.binary_search(&key) {
            self.keys.remove(at);
        }
    }

    fn contains(&self, key: i32) -> bool {
        self.keys.binary_search(&key).is_ok()
    }
}
