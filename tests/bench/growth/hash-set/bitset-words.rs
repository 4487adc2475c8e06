// time n; space 1
const SIZE: usize = 1_000_001;

struct MyHashSet {
    words: Vec<u64>,
}

/**
 * `&self` means the method takes an immutable reference.
 * If you need a mutable reference, change it to `&mut self` instead.
 */
impl MyHashSet {
    fn new() -> Self {
        Self { words: vec![0u64; SIZE / 64 + 1] }
    }

    fn add(&mut self, key: i32) {
        let k = key as usize;
        self.words[k >> 6] |= 1 << (k & 63);
    }

    fn remove(&mut self, key: i32) {
        let k = key as usize;
        self.words[k >> 6] &= !(1 << (k & 63));
    }

    fn contains(&self, key: i32) -> bool {
        let k = key as usize;
        (self.words[k >> 6] >> (k & 63)) & 1 == 1
    }
}

/**
 * Your MyHashSet object will be instantiated and called as such:
 * let obj = MyHashSet::new();
 * obj.add(key);
 */
