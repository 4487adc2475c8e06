// time sz; space sz
impl Solution {
    pub fn remove_nth_from_end(head: Option<Box<ListNode>>, n: i32) -> Option<Box<ListNode>> {
        let mut dummy = Box::new(ListNode { val: 0, next: head });
        let mut fast = dummy.clone();
        let mut slow = dummy.as_mut();
        for _ in 0..n {
            fast = fast.next.unwrap();
        }
        while fast.next.is_some() {
            fast = fast.next.unwrap();
            slow = slow.next.as_mut().unwrap();
        }
        let removed = slow.next.take();
        slow.next = removed.unwrap().next;
        dummy.next
    }
}
