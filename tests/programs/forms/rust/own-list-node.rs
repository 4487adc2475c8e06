// problem: remove-nth-from-end  expect: AC
#[derive(PartialEq, Eq, Clone, Debug)]
pub struct ListNode {
    pub val: i32,
    pub next: Option<Box<ListNode>>,
}

impl ListNode {
    #[inline]
    fn new(val: i32) -> Self {
        ListNode { next: None, val }
    }
}

pub struct Solution;

impl Solution {
    pub fn remove_nth_from_end(head: Option<Box<ListNode>>, n: i32) -> Option<Box<ListNode>> {
        let mut values = Vec::new();
        let mut rest = head;
        while let Some(mut node) = rest {
            values.push(node.val);
            rest = node.next.take();
        }
        values.remove(values.len() - n as usize);
        values.into_iter().rev().fold(None, |next, val| {
            let mut node = ListNode::new(val);
            node.next = next;
            Some(Box::new(node))
        })
    }
}
