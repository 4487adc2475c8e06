// time n; space n
struct Node {
    val: i32,
    min: i32,
    next: Option<Box<Node>>,
}

struct MinStack {
    head: Option<Box<Node>>,
}

/**
 * `&self` means the method takes an immutable reference.
 * If you need a mutable reference, change it to `&mut self` instead.
 */
impl MinStack {
    fn new() -> Self {
        MinStack { head: None }
    }

    fn push(&mut self, val: i32) {
        let min = self.head.as_ref().map_or(val, |n| n.min.min(val));
        let next = self.head.take();
        self.head = Some(Box::new(Node { val, min, next }));
    }

    fn pop(&mut self) {
        self.head = self.head.take().and_then(|n| n.next);
    }

    fn top(&self) -> i32 {
        self.head.as_ref().unwrap().val
    }

    fn get_min(&self) -> i32 {
        self.head.as_ref().unwrap().min
    }
}

impl Drop for MinStack {
    fn drop(&mut self) {
        let mut next = self.head.take();
        while let Some(mut n) = next {
            next = n.next.take();
        }
    }
}
