impl Solution {
    pub fn remove_nth_from_end(mut head: Option<Box<ListNode>>, n: i32) -> Option<Box<ListNode>> {
        let length = std::iter::successors(head.as_ref(), |node| node.next.as_ref()).count();
        let mut link = &mut head;
        for _ in 0..length - n as usize {
            link = &mut link.as_mut().unwrap().next;
        }
        *link = link.take().and_then(|removed| removed.next);
        head
    }
}
