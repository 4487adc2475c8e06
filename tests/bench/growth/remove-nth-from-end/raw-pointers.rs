// time sz; space 1
impl Solution {
    pub fn remove_nth_from_end(head: Option<Box<ListNode>>, n: i32) -> Option<Box<ListNode>> {
        let mut dummy = Box::new(ListNode { val: 0, next: head });
        let mut slow: *mut ListNode = &mut *dummy;
        let mut fast: *const ListNode = &*dummy;
        unsafe {
            for _ in 0..n {
                fast = (*fast).next.as_deref().unwrap();
            }
            while let Some(next) = (*fast).next.as_deref() {
                fast = next;
                slow = (*slow).next.as_deref_mut().unwrap();
            }
            let rest = (*slow).next.as_mut().unwrap().next.take();
            (*slow).next = rest;
        }
        dummy.next
    }
}
