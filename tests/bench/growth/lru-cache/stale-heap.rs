// time n log n; space n
use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

struct LRUCache {
    cap: usize,
    now: u64,
    map: HashMap<i32, (i32, u64)>,
    heap: BinaryHeap<Reverse<(u64, i32)>>,
}

impl LRUCache {
    fn new(capacity: i32) -> Self {
        LRUCache { cap: capacity as usize, now: 0, map: HashMap::new(), heap: BinaryHeap::new() }
    }

    fn stamp(&mut self, key: i32) -> u64 {
        self.now += 1;
        self.heap.push(Reverse((self.now, key)));
        self.now
    }

    fn get(&mut self, key: i32) -> i32 {
        if !self.map.contains_key(&key) {
            return -1;
        }
        let stamp = self.stamp(key);
        let slot = self.map.get_mut(&key).unwrap();
        slot.1 = stamp;
        slot.0
    }

    fn put(&mut self, key: i32, value: i32) {
        if self.map.len() == self.cap && !self.map.contains_key(&key) {
            while let Some(Reverse((stamp, old))) = self.heap.pop() {
                if self.map.get(&old).map_or(false, |&(_, at)| at == stamp) {
                    self.map.remove(&old);
                    break;
                }
            }
        }
        let stamp = self.stamp(key);
        self.map.insert(key, (value, stamp));
    }
}
