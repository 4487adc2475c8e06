// time n; space capacity
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::{Rc, Weak};

type Link = Rc<RefCell<Node>>;

struct Node {
    key: i32,
    val: i32,
    prev: Option<Weak<RefCell<Node>>>,
    next: Option<Link>,
}

impl Node {
    fn new(key: i32, val: i32) -> Link {
        Rc::new(RefCell::new(Node { key, val, prev: None, next: None }))
    }
}

struct LRUCache {
    cap: usize,
    map: HashMap<i32, Link>,
    head: Link,
    tail: Link,
}

impl LRUCache {
    fn new(capacity: i32) -> Self {
        let head = Node::new(0, 0);
        let tail = Node::new(0, 0);
        head.borrow_mut().next = Some(tail.clone());
        tail.borrow_mut().prev = Some(Rc::downgrade(&head));
        LRUCache { cap: capacity as usize, map: HashMap::new(), head, tail }
    }

    fn detach(&self, node: &Link) {
        let prev = node.borrow().prev.as_ref().unwrap().upgrade().unwrap();
        let next = node.borrow_mut().next.take().unwrap();
        next.borrow_mut().prev = Some(Rc::downgrade(&prev));
        prev.borrow_mut().next = Some(next);
    }

    fn push_front(&self, node: Link) {
        let first = self.head.borrow_mut().next.take().unwrap();
        first.borrow_mut().prev = Some(Rc::downgrade(&node));
        node.borrow_mut().next = Some(first);
        node.borrow_mut().prev = Some(Rc::downgrade(&self.head));
        self.head.borrow_mut().next = Some(node);
    }

    fn get(&mut self, key: i32) -> i32 {
        match self.map.get(&key).cloned() {
            None => -1,
            Some(node) => {
                self.detach(&node);
                let val = node.borrow().val;
                self.push_front(node);
                val
            }
        }
    }

    fn put(&mut self, key: i32, value: i32) {
        if let Some(node) = self.map.get(&key).cloned() {
            node.borrow_mut().val = value;
            self.detach(&node);
            self.push_front(node);
            return;
        }
        if self.map.len() == self.cap {
            let last = self.tail.borrow().prev.as_ref().unwrap().upgrade().unwrap();
            self.detach(&last);
            let old = last.borrow().key;
            self.map.remove(&old);
        }
        let node = Node::new(key, value);
        self.map.insert(key, node.clone());
        self.push_front(node);
    }
}

impl Drop for LRUCache {
    fn drop(&mut self) {
        // break the chain by hand, else a deep drop
        let mut cur = self.head.borrow_mut().next.take();
        while let Some(n) = cur {
            cur = n.borrow_mut().next.take();
        }
    }
}
