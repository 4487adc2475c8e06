// time n; space n
#[derive(Clone, Copy, PartialEq)]
enum Slot { Empty, Gone, Key(i32) }

struct MyHashSet { slots: Vec<Slot>, filled: usize, live: usize }

impl MyHashSet {
    fn new() -> Self { MyHashSet { slots: vec![Slot::Empty; 16], filled: 0, live: 0 } }

    fn at(&self, key: i32) -> usize {
        let mask = self.slots.len() - 1;
        let mut i = (key as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) as usize >> 20 & mask;
        while self.slots[i] != Slot::Empty && self.slots[i] != Slot::Key(key) {
            i = (i + 1) & mask;
        }
        i
    }

    fn add(&mut self, key: i32) {
        if self.contains(key) { return; }
        if 4 * (self.filled + 1) > 3 * self.slots.len() {
            let size = (4 * (self.live + 1)).next_power_of_two().max(16);
            let old = std::mem::replace(&mut self.slots, vec![Slot::Empty; size]);
            self.filled = 0;
            self.live = 0;
            for s in old {
                if let Slot::Key(k) = s { self.add(k); }
            }
        }
        let i = self.at(key);
        self.slots[i] = Slot::Key(key);
        self.filled += 1;
        self.live += 1;
    }

    fn remove(&mut self, key: i32) {
        let i = self.at(key);
        if self.slots[i] != Slot::Empty {
            self.slots[i] = Slot::Gone;
            self.live -= 1;
        }
    }

    fn contains(&self, key: i32) -> bool { self.slots[self.at(key)] == Slot::Key(key) }
}
