struct MyHashSet {
    buckets: Vec<Vec<i32>>,
    size: usize,
}

impl MyHashSet {
    fn new() -> Self {
        MyHashSet { buckets: vec![Vec::new(); 16], size: 0 }
    }

    fn add(&mut self, key: i32) {
        if self.contains(key) {
            return;
        }
        if self.size == self.buckets.len() {
            self.grow();
        }
        let place = self.place(key);
        self.buckets[place].push(key);
        self.size += 1;
    }

    fn remove(&mut self, key: i32) {
        let place = self.place(key);
        if let Some(index) = self.buckets[place].iter().position(|&k| k == key) {
            self.buckets[place].swap_remove(index);
            self.size -= 1;
        }
    }

    fn contains(&self, key: i32) -> bool {
        self.buckets[self.place(key)].contains(&key)
    }

    fn place(&self, key: i32) -> usize {
        ((key as u32).wrapping_mul(0x9E37_79B9) >> 7) as usize & (self.buckets.len() - 1)
    }

    fn grow(&mut self) {
        let doubled = vec![Vec::new(); 2 * self.buckets.len()];
        for key in std::mem::replace(&mut self.buckets, doubled).into_iter().flatten() {
            let place = self.place(key);
            self.buckets[place].push(key);
        }
    }
}
