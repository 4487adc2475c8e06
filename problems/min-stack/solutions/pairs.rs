struct MinStack {
    entries: Vec<(i32, i32)>, // a value, and the smallest one up to it
}

impl MinStack {
    fn new() -> Self {
        MinStack { entries: Vec::new() }
    }

    fn push(&mut self, val: i32) {
        let smallest = self.entries.last().map_or(val, |&(_, smallest)| smallest.min(val));
        self.entries.push((val, smallest));
    }

    fn pop(&mut self) {
        self.entries.pop();
    }

    fn top(&self) -> i32 {
        self.entries.last().unwrap().0
    }

    fn get_min(&self) -> i32 {
        self.entries.last().unwrap().1
    }
}
