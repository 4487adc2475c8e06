// time n; space n
struct MinStack {
    min: i64,
    stack: Vec<i64>,
}

impl MinStack {
    fn new() -> Self {
        Self { min: 0, stack: Vec::new() }
    }

    fn push(&mut self, val: i32) {
        let val = val as i64;
        if self.stack.is_empty() {
            self.stack.push(0);
            self.min = val;
        } else {
            self.stack.push(val - self.min);
            self.min = self.min.min(val);
        }
    }

    fn pop(&mut self) {
        if let Some(diff) = self.stack.pop() {
            if diff < 0 {
                self.min -= diff;
            }
        }
    }

    fn top(&self) -> i32 {
        let diff = *self.stack.last().unwrap();
        (if diff < 0 || self.stack.len() == 1 { self.min } else { self.min + diff }) as i32
    }

    fn get_min(&self) -> i32 {
        self.min as i32
    }
}
