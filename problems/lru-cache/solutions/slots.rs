use std::collections::HashMap;

struct Slot {
    key: i32,
    value: i32,
    newer: usize,
    older: usize,
}

// The slots form a ring in the order of use. Slot 0 is a sentinel: its `older` is the newest slot,
// its `newer` the oldest one.
struct LRUCache {
    capacity: usize,
    slots: Vec<Slot>,
    place: HashMap<i32, usize>,
}

impl LRUCache {
    fn new(capacity: i32) -> Self {
        let sentinel = Slot { key: 0, value: 0, newer: 0, older: 0 };
        LRUCache { capacity: capacity as usize, slots: vec![sentinel], place: HashMap::new() }
    }

    fn get(&mut self, key: i32) -> i32 {
        match self.place.get(&key) {
            Some(&slot) => {
                self.unlink(slot);
                self.make_newest(slot);
                self.slots[slot].value
            }
            None => -1,
        }
    }

    fn put(&mut self, key: i32, value: i32) {
        let slot = if let Some(&slot) = self.place.get(&key) {
            self.unlink(slot);
            slot
        } else if self.place.len() < self.capacity {
            self.slots.push(Slot { key, value, newer: 0, older: 0 });
            self.slots.len() - 1
        } else {
            let oldest = self.slots[0].newer;
            self.unlink(oldest);
            self.place.remove(&self.slots[oldest].key);
            oldest
        };
        self.slots[slot].key = key;
        self.slots[slot].value = value;
        self.place.insert(key, slot);
        self.make_newest(slot);
    }

    fn unlink(&mut self, slot: usize) {
        let Slot { newer, older, .. } = self.slots[slot];
        self.slots[newer].older = older;
        self.slots[older].newer = newer;
    }

    fn make_newest(&mut self, slot: usize) {
        let second = self.slots[0].older;
        self.slots[slot].newer = 0;
        self.slots[slot].older = second;
        self.slots[second].newer = slot;
        self.slots[0].older = slot;
    }
}
