// time sz; space 1
impl Solution {
    pub fn remove_nth_from_end(head: Option<Box<ListNode>>, n: i32) -> Option<Box<ListNode>> {
        let mut dummy = Box::new(ListNode { val: 0, next: head });
        unsafe {
            let mut slow: *mut Box<ListNode> = &mut dummy;
            let mut fast: *const Box<ListNode> = &dummy;
            for _ in 0..n {
                fast = (*fast).next.as_ref().unwrap();
            }
            while (*fast).next.is_some() {
                fast = (*fast).next.as_ref().unwrap();
                slow = (*slow).next.as_mut().unwrap();
            }
            let removed = (*slow).next.take();
            (*slow).next = removed.unwrap().next;
        }
        dummy.next
    }
}
