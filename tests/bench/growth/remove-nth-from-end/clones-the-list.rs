// time sz; space sz
impl Solution {
    pub fn remove_nth_from_end(head: Option<Box<ListNode>>, n: i32) -> Option<Box<ListNode>> {
        let mut fast = head.clone();
        let mut dummy = Box::new(ListNode { val: 0, next: head });
        for _ in 0..n { fast = fast.unwrap().next; }
        let mut slow = &mut dummy;
        while let Some(f) = fast { fast = f.next; slow = slow.next.as_mut().unwrap(); }
        let x = slow.next.take().unwrap().next;
        slow.next = x;
        dummy.next
    }
}
