// problem: remove-nth-from-end  expect: AC
// Definition for singly-linked list.
// #[derive(PartialEq, Eq, Clone, Debug)]
// pub struct ListNode {
//   pub val: i32,
//   pub next: Option<Box<ListNode>>
// }
impl Solution {
    pub fn remove_nth_from_end(head: Option<Box<ListNode>>, n: i32) -> Option<Box<ListNode>> {
        let mut dummy = Some(Box::new(ListNode { val: 0, next: head }));
        let mut length = 0;
        let mut at = &dummy;
        while let Some(node) = at {
            length += 1;
            at = &node.next;
        }
        let mut at = &mut dummy;
        for _ in 0..length - n - 1 {
            at = &mut at.as_mut().unwrap().next;
        }
        let next = &mut at.as_mut().unwrap().next;
        *next = next.as_mut().unwrap().next.take();
        dummy.unwrap().next
    }
}
