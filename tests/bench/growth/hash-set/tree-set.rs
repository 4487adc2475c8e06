// time n log n; space n
use std::collections::BTreeSet;

struct MyHashSet {
    keys: BTreeSet<i32>,
}

impl MyHashSet {
    fn new() -> Self {
        MyHashSet { keys: BTreeSet::new() }
    }

    fn add(&mut self, key: i32) {
        self.keys.insert(key);
    }

    fn remove(&mut self, key: i32) {
        self.keys.remove(&key);
    }

    fn contains(&self, key: i32) -> bool {
        self.keys.contains(&key)
    }
}
