// time n log capacity; space capacity
use std::collections::{BTreeMap, HashMap};

struct LRUCache {
    capacity: usize,
    now: u64,
    entries: HashMap<i32, (i32, u64)>,
    keys: BTreeMap<u64, i32>,
}

impl LRUCache {
    fn new(capacity: i32) -> Self {
        LRUCache { capacity: capacity as usize, now: 0, entries: HashMap::new(), keys: BTreeMap::new() }
    }

    fn get(&mut self, key: i32) -> i32 {
        match self.entries.get_mut(&key) {
            None => -1,
            Some((value, stamp)) => {
                self.keys.remove(stamp);
                self.now += 1;
                *stamp = self.now;
                self.keys.insert(self.now, key);
                *value
            }
        }
    }

    fn put(&mut self, key: i32, value: i32) {
        if self.get(key) < 0 {
            if self.entries.len() == self.capacity {
                if let Some((_, oldest)) = self.keys.pop_first() {
                    self.entries.remove(&oldest);
                }
            }
            self.now += 1;
            self.keys.insert(self.now, key);
        }
        self.entries.insert(key, (value, self.now));
    }
}
