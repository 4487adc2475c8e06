// time n log n; space n
use std::collections::BTreeMap;

struct MinStack {
    stack: Vec<i32>,
    counts: BTreeMap<i32, usize>,
}

impl MinStack {
    fn new() -> Self {
        MinStack { stack: vec![], counts: BTreeMap::new() }
    }

    fn push(&mut self, val: i32) {
        self.stack.push(val);
        *self.counts.entry(val).or_insert(0) += 1;
    }

    fn pop(&mut self) {
        if let Some(x) = self.stack.pop() {
            let c = self.counts.get_mut(&x).unwrap();
            *c -= 1;
            if *c == 0 {
                self.counts.remove(&x);
            }
        }
    }

    fn top(&self) -> i32 {
        *self.stack.last().unwrap()
    }

    fn get_min(&self) -> i32 {
        *self.counts.keys().next().unwrap()
    }
}
