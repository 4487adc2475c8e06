// time sz; space sz
impl Solution {
    pub fn remove_nth_from_end(head: Option<Box<ListNode>>, n: i32) -> Option<Box<ListNode>> {
        fn go(head: Option<Box<ListNode>>, n: i32) -> (Option<Box<ListNode>>, i32) {
            match head {
                None => (None, 1),
                Some(mut node) => {
                    let (rest, i) = go(node.next.take(), n);
                    if i == n {
                        return (rest, i + 1);
                    }
                    node.next = rest;
                    (Some(node), i + 1)
                }
            }
        }
        go(head, n).0
    }
}
