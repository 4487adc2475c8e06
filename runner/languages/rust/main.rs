#[path = r#"{{file}}"#]
mod solution;

/// What a solution finds without declaring it; its own definitions and imports go before these.
#[allow(dead_code, unused_imports)]
mod prelude {
    pub use std::cell::{Cell, RefCell};
    pub use std::cmp::{Ordering, Reverse};
    pub use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, VecDeque};
    pub use std::rc::Rc;

    pub struct Solution;

{{#nodes}}
    #[derive(PartialEq, Eq, Clone, Debug)]
    pub struct ListNode {
        pub val: i32,
        pub next: Option<Box<ListNode>>,
    }

    impl ListNode {
        pub fn new(val: i32) -> Self {
            ListNode { next: None, val }
        }
    }

    #[derive(Debug, PartialEq, Eq)]
    pub struct TreeNode {
        pub val: i32,
        pub left: Option<Rc<RefCell<TreeNode>>>,
        pub right: Option<Rc<RefCell<TreeNode>>>,
    }

    impl TreeNode {
        pub fn new(val: i32) -> Self {
            TreeNode { val, left: None, right: None }
        }
    }

    // Plain, since each derived trait costs every compile its share.
    macro_rules! nodes {
        ($($list:ident $tree:ident $value:ty;)*) => {
            $(
                pub struct $list {
                    pub val: $value,
                    pub next: Option<Box<$list>>,
                }

                pub struct $tree {
                    pub val: $value,
                    pub left: Option<Rc<RefCell<$tree>>>,
                    pub right: Option<Rc<RefCell<$tree>>>,
                }
            )*
        };
    }

    nodes! {
        LongListNode LongTreeNode i64;
        DoubleListNode DoubleTreeNode f64;
        BoolListNode BoolTreeNode bool;
        CharListNode CharTreeNode char;
        StringListNode StringTreeNode String;
    }
{{/nodes}}
}

fn main() {
    gavel::serve(solution::answer_of_gavel);
}
