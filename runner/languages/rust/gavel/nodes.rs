//! Linked lists and trees, whichever struct the solution has for their nodes. Nothing here recurses, nor lets a long
//! chain of boxes drop itself.

use crate::{Input, Output};
use std::cell::RefCell;
use std::collections::HashSet;
use std::rc::Rc;

type Link<N> = Option<Box<N>>;
type Branch<N> = Option<Rc<RefCell<N>>>;

pub fn take_linked<N, T>(
    input: &mut Input,
    element: impl Fn(&mut Input) -> T,
    make: impl Fn(T) -> N,
    next: impl Fn(&mut N) -> &mut Link<N>,
) -> Link<N> {
    let mut head: Link<N> = None;
    let mut end = &mut head;
    for _ in 0..input.count() {
        end = next(end.insert(Box::new(make(element(input)))));
    }
    head
}

/// Takes the list apart while it is written.
pub fn put_linked<N, T>(
    output: &mut Output,
    list: &mut Link<N>,
    value: impl Fn(&mut N) -> &mut T,
    next: impl Fn(&mut N) -> &mut Link<N>,
    put: impl Fn(&mut Output, &mut T),
) {
    let count = output.begin_count();
    let mut n = 0;
    let mut rest = list.take();
    while let Some(mut node) = rest {
        put(output, value(&mut node));
        rest = next(&mut node).take();
        n += 1;
    }
    output.end_count(count, n);
}

/// Slots come in level order: the root, then left and right of each node.
pub fn take_tree<N, T>(
    input: &mut Input,
    element: impl Fn(&mut Input) -> T,
    make: impl Fn(T) -> N,
    children: impl Fn(&mut N) -> [&mut Branch<N>; 2],
) -> Branch<N> {
    let mut nodes: Vec<Rc<RefCell<N>>> = Vec::new();
    for slot in 0..input.count() {
        if input.array::<1>()[0] == 0 {
            continue;
        }
        let node = Rc::new(RefCell::new(make(element(input))));
        if slot > 0 {
            let mut parent = nodes[(slot - 1) / 2].borrow_mut();
            *children(&mut parent)[(slot - 1) % 2] = Some(Rc::clone(&node));
        }
        nodes.push(node);
    }
    nodes.into_iter().next()
}

pub fn put_tree<N, T>(
    output: &mut Output,
    root: &mut Branch<N>,
    value: impl Fn(&mut N) -> &mut T,
    children: impl Fn(&mut N) -> [&mut Branch<N>; 2],
    put: impl Fn(&mut Output, &mut T),
) {
    let slots = match level_order(root.take(), &children) {
        Ok(slots) => slots,
        Err(problem) => return output.complain(problem.to_string()),
    };
    output.put_count(slots.len());
    for slot in &slots {
        output.put(&[u8::from(slot.is_some())]);
        if let Some(node) = slot {
            put(output, value(&mut node.borrow_mut()));
        }
    }
    // From the root down each node's parent is gone: none has anything below it when it drops.
    for node in slots.into_iter().flatten() {
        if Rc::strong_count(&node) == 1 {
            for branch in children(&mut node.borrow_mut()) {
                *branch = None;
            }
        }
    }
}

/// A tree's slots without trailing absent ones.
fn level_order<N>(
    root: Branch<N>,
    children: impl Fn(&mut N) -> [&mut Branch<N>; 2],
) -> Result<Vec<Branch<N>>, &'static str> {
    let mut slots = vec![root];
    let mut seen = HashSet::new();
    let mut present = 0;
    let mut at = 0;
    while at < slots.len() {
        if let Some(node) = slots[at].clone() {
            if !seen.insert(Rc::as_ptr(&node)) {
                return Err("a node of the tree in the answer is reached twice");
            }
            present = at + 1;
            let mut held = node.try_borrow_mut().map_err(|_| "a node of the tree in the answer is still borrowed")?;
            let [left, right] = children(&mut held);
            slots.push(left.clone());
            slots.push(right.clone());
        }
        at += 1;
    }
    slots.truncate(present);
    Ok(slots)
}
