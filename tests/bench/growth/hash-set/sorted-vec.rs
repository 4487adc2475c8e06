// time n^2; space n
struct MyHashSet {
    keys: Vec<i32>,
}

impl MyHashSet {
    fn new() -> Self {
        MyHashSet { keys: vec![] }
    }

    fn add(&mut self, key: i32) {
        if let Err(at) = self.keys.binary_search(&key) {
            self.keys.insert(at, key);
        }
    }

    fn remove(&mut self, key: i32) {
        if let Ok(at) = self.keys.binary_search(&key) {
            self.keys.remove(at);
        }
    }

    fn contains(&self, key: i32) -> bool {
        self.keys.binary_search(&key).is_ok()
    }
}
