// problem: hash-set  expect: RE
struct MyHashSet;

impl MyHashSet {
    fn new() -> Self {
        MyHashSet
    }
    fn add(&self, _key: i32) {
        todo!("a set")
    }
    fn remove(&self, _key: i32) {}
    fn contains(&self, _key: i32) -> bool {
        false
    }
}
