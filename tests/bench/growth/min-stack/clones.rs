// time n^2; space n
struct MinStack {
    values: Vec<i32>,
}

impl MinStack {
    fn new() -> Self {
        MinStack { values: Vec::new() }
    }

    fn push(&mut self, val: i32) {
        self.values.push(val);
    }

    fn pop(&mut self) {
        self.values.pop();
    }

    fn top(&self) -> i32 {
        self.values[self.values.len() - 1]
    }

    fn get_min(&self) -> i32 {
        self.values.clone().into_iter().min().unwrap()
    }
}
