// time n^2; space n
struct MyHashSet {
    buckets: Vec<Vec<i32>>,
}

const SIZE: usize = 769;

impl MyHashSet {
    fn new() -> Self {
        MyHashSet { buckets: vec![Vec::new(); SIZE] }
    }

    fn add(&mut self, key: i32) {
        let b = &mut self.buckets[key as usize % SIZE];
        if !b.contains(&key) {
            b.push(key);
        }
    }

    fn remove(&mut self, key: i32) {
        let b = &mut self.buckets[key as usize % SIZE];
        if let Some(i) = b.iter().position(|&k| k == key) {
            b.swap_remove(i);
        }
    }

    fn contains(&self, key: i32) -> bool {
        self.buckets[key as usize % SIZE].contains(&key)
    }
}
