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

    macro_rules! nodes {
        ($list:ident $tree:ident $value:ty) => {
            #[derive(PartialEq, Eq, Clone, Debug)]
            pub struct $list {
                pub val: $value,
                pub next: Option<Box<$list>>,
            }

            impl $list {
                pub fn new(val: $value) -> Self {
                    $list { next: None, val }
                }
            }

            #[derive(Debug, PartialEq, Eq)]
            pub struct $tree {
                pub val: $value,
                pub left: Option<Rc<RefCell<$tree>>>,
                pub right: Option<Rc<RefCell<$tree>>>,
            }

            impl $tree {
                pub fn new(val: $value) -> Self {
                    $tree { val, left: None, right: None }
                }
            }
        };
    }

    nodes!(ListNode TreeNode i32);
    nodes!(LongListNode LongTreeNode i64);
    nodes!(BoolListNode BoolTreeNode bool);
    nodes!(CharListNode CharTreeNode char);
    nodes!(StringListNode StringTreeNode String);

    #[derive(PartialEq, Clone, Debug)]
    pub struct DoubleListNode {
        pub val: f64,
        pub next: Option<Box<DoubleListNode>>,
    }

    #[derive(PartialEq, Debug)]
    pub struct DoubleTreeNode {
        pub val: f64,
        pub left: Option<Rc<RefCell<DoubleTreeNode>>>,
        pub right: Option<Rc<RefCell<DoubleTreeNode>>>,
    }
}

fn main() {
    gavel::serve(solution::answer_of_gavel);
}
