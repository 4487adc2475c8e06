// problem: min-stack  expect: AC
#[derive(Default)]
struct MinStack {
    items: Vec<(i32, i32)>,
}

/**
 * `&self` means the method takes an immutable reference.
 * If you need a mutable reference, change it to `&mut self` instead.
 */
impl MinStack {
    fn new() -> Self {
        Default::default()
    }

    fn push(&mut self, val: i32) {
        let min = self.items.last().map_or(val, |&(_, min)| min.min(val));
        self.items.push((val, min));
    }

    fn pop(&mut self) {
        self.items.pop();
    }

    fn top(&self) -> i32 {
        self.items.last().unwrap().0
    }

    fn get_min(&self) -> i32 {
        self.items.last().unwrap().1
    }
}
