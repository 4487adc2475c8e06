// time n; space capacity
use std::collections::HashMap;

const NIL: usize = usize::MAX;

struct Entry {
    key: i32,
    value: i32,
    prev: usize,
    next: usize,
}

struct LRUCache {
    capacity: usize,
    index: HashMap<i32, usize>,
    entries: Vec<Entry>,
    head: usize,
    tail: usize,
}

impl LRUCache {
    fn new(capacity: i32) -> Self {
        LRUCache {
            capacity: capacity as usize,
            index: HashMap::with_capacity(capacity as usize),
            entries: Vec::with_capacity(capacity as usize),
            head: NIL,
            tail: NIL,
        }
    }

    fn detach(&mut self, i: usize) {
        let (prev, next) = (self.entries[i].prev, self.entries[i].next);
        if prev == NIL { self.head = next; } else { self.entries[prev].next = next; }
        if next == NIL { self.tail = prev; } else { self.entries[next].prev = prev; }
    }

    fn attach(&mut self, i: usize) {
        self.entries[i].prev = NIL;
        self.entries[i].next = self.head;
        if self.head == NIL { self.tail = i; } else { let h = self.head; self.entries[h].prev = i; }
        self.head = i;
    }

    fn get(&mut self, key: i32) -> i32 {
        if let Some(&i) = self.index.get(&key) {
            self.detach(i);
            self.attach(i);
            return self.entries[i].value;
        }
        -1
    }

    fn put(&mut self, key: i32, value: i32) {
        if let Some(&i) = self.index.get(&key) {
            self.entries[i].value = value;
            self.detach(i);
            self.attach(i);
            return;
        }
        let i = if self.entries.len() < self.capacity {
            self.entries.push(Entry { key, value, prev: NIL, next: NIL });
            self.entries.len() - 1
        } else {
            let i = self.tail;
            self.detach(i);
            self.index.remove(&self.entries[i].key);
            self.entries[i].key = key;
            self.entries[i].value = value;
            i
        };
        self.index.insert(key, i);
        self.attach(i);
    }
}
