// time n log n; space n
use std::cmp::Reverse;
use std::collections::BinaryHeap;

struct MinStack {
    stack: Vec<i32>,
    heap: BinaryHeap<Reverse<(i32, usize)>>,
    ids: Vec<usize>,
    next: usize,
}

impl MinStack {
    fn new() -> Self {
        MinStack { stack: vec![], heap: BinaryHeap::new(), ids: vec![], next: 0 }
    }

    fn push(&mut self, val: i32) {
        self.stack.push(val);
        self.ids.push(self.next);
        self.heap.push(Reverse((val, self.next)));
        self.next += 1;
    }

    fn pop(&mut self) {
        self.stack.pop();
        self.ids.pop();
    }

    fn top(&self) -> i32 {
        *self.stack.last().unwrap()
    }

    fn get_min(&mut self) -> i32 {
        loop {
            let Reverse((v, id)) = *self.heap.peek().unwrap();
            if self.ids.binary_search(&id).is_ok() {
                return v;
            }
            self.heap.pop();
        }
    }
}
