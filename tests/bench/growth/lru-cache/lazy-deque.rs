// time n; space capacity
use std::collections::{HashMap, VecDeque};

struct LRUCache {
    cap: usize,
    data: HashMap<i32, (i32, u32)>,
    uses: VecDeque<i32>,
}

impl LRUCache {
    fn new(capacity: i32) -> Self {
        LRUCache { cap: capacity as usize, data: HashMap::new(), uses: VecDeque::new() }
    }

    fn touch(&mut self, key: i32) {
        self.uses.push_back(key);
        self.data.get_mut(&key).unwrap().1 += 1;
        if self.uses.len() > 4 * self.cap + 4 {
            for _ in 0..self.uses.len() {
                let k = self.uses.pop_front().unwrap();
                let e = self.data.get_mut(&k).unwrap();
                if e.1 > 1 { e.1 -= 1; } else { self.uses.push_back(k); }
            }
        }
    }

    fn get(&mut self, key: i32) -> i32 {
        match self.data.get(&key) {
            None => -1,
            Some(&(v, _)) => { self.touch(key); v }
        }
    }

    fn put(&mut self, key: i32, value: i32) {
        if !self.data.contains_key(&key) && self.data.len() == self.cap {
            loop {
                let k = self.uses.pop_front().unwrap();
                let e = self.data.get_mut(&k).unwrap();
                e.1 -= 1;
                if e.1 == 0 { self.data.remove(&k); break; }
            }
        }
        self.data.entry(key).or_insert((value, 0)).0 = value;
        self.touch(key);
    }
}
