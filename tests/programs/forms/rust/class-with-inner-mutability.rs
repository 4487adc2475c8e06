// problem: lru-cache  expect: AC
use std::cell::RefCell;

pub struct LRUCache {
    capacity: usize,
    clock: RefCell<u64>,
    entries: RefCell<HashMap<i32, (u64, i32)>>,
    order: RefCell<BTreeMap<u64, i32>>,
}

impl LRUCache {
    pub fn new(capacity: i32) -> LRUCache {
        LRUCache {
            capacity: capacity as usize,
            clock: RefCell::new(0),
            entries: RefCell::default(),
            order: RefCell::default(),
        }
    }

    pub fn get(&self, key: i32) -> i32 {
        let value = match self.entries.borrow().get(&key) {
            Some(&(_, value)) => value,
            None => return -1,
        };
        self.put(key, value);
        value
    }

    pub fn put(&self, key: i32, value: i32) {
        let mut clock = self.clock.borrow_mut();
        *clock += 1;
        let mut order = self.order.borrow_mut();
        let mut entries = self.entries.borrow_mut();
        if let Some((stamp, _)) = entries.insert(key, (*clock, value)) {
            order.remove(&stamp);
        }
        order.insert(*clock, key);
        if entries.len() > self.capacity {
            let (&stamp, &oldest) = order.iter().next().unwrap();
            order.remove(&stamp);
            entries.remove(&oldest);
        }
    }
}
