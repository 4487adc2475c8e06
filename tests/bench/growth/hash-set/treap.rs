// time n log n; space n
struct Node {
    key: i32,
    pri: u32,
    l: Tree,
    r: Tree,
}
type Tree = Option<Box<Node>>;

struct MyHashSet {
    root: Tree,
    seed: u32,
}

fn split(t: Tree, key: i32) -> (Tree, Tree) {
    match t {
        None => (None, None),
        Some(mut n) => {
            if n.key < key {
                let (a, b) = split(n.r.take(), key);
                n.r = a;
                (Some(n), b)
            } else {
                let (a, b) = split(n.l.take(), key);
                n.l = b;
                (a, Some(n))
            }
        }
    }
}

fn join(a: Tree, b: Tree) -> Tree {
    match (a, b) {
        (None, t) | (t, None) => t,
        (Some(mut a), Some(mut b)) => {
            if a.pri > b.pri {
                a.r = join(a.r.take(), Some(b));
                Some(a)
            } else {
                b.l = join(Some(a), b.l.take());
                Some(b)
            }
        }
    }
}

impl MyHashSet {
    fn new() -> Self {
        MyHashSet { root: None, seed: 0x1234567 }
    }

    fn rand(&mut self) -> u32 {
        self.seed ^= self.seed << 13;
        self.seed ^= self.seed >> 17;
        self.seed ^= self.seed << 5;
        self.seed
    }

    fn add(&mut self, key: i32) {
        if self.contains(key) {
            return;
        }
        let pri = self.rand();
        let (a, b) = split(self.root.take(), key);
        let n = Some(Box::new(Node { key, pri, l: None, r: None }));
        self.root = join(join(a, n), b);
    }

    fn remove(&mut self, key: i32) {
        let (a, b) = split(self.root.take(), key);
        let (_, c) = split(b, key + 1);
        self.root = join(a, c);
    }

    fn contains(&self, key: i32) -> bool {
        let mut p = &self.root;
        while let Some(n) = p {
            if n.key == key {
                return true;
            }
            p = if key < n.key { &n.l } else { &n.r };
        }
        false
    }
}
