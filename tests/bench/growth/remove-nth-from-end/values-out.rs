// time sz; space sz
impl Solution {
    pub fn remove_nth_from_end(head: Option<Box<ListNode>>, n: i32) -> Option<Box<ListNode>> {
        let mut values = Vec::new();
        let mut node = &head;
        while let Some(inner) = node {
            values.push(inner.val as i64);
            node = &inner.next;
        }
        let removed = values.len() - n as usize;
        let mut head = head;
        let mut link = &mut head;
        for i in 0..removed {
            let inner = link.as_mut().unwrap();
            inner.val = values[i] as i32;
            link = &mut inner.next;
        }
        *link = link.take().unwrap().next;
        head
    }
}
