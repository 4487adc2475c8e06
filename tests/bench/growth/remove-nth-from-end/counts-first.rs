// time sz; space 1
impl Solution {
    pub fn remove_nth_from_end(head: Option<Box<ListNode>>, n: i32) -> Option<Box<ListNode>> {
        let mut length = 0;
        let mut node = &head;
        while let Some(inner) = node {
            length += 1;
            node = &inner.next;
        }
        let mut before = Box::new(ListNode { val: 0, next: head });
        let mut at = &mut before;
        for _ in 0..length - n {
            at = at.next.as_mut().unwrap();
        }
        let removed = at.next.take();
        at.next = removed.unwrap().next;
        before.next
    }
}
