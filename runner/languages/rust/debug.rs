{{title}}
#![allow(warnings)]

mod gavel_provided {
    pub use std::cell::{Cell, RefCell};
    pub use std::cmp::{Ordering, Reverse};
    pub use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, VecDeque};
    pub use std::rc::Rc;
{{provided}}
}
use gavel_provided::*;

{{solution}}

/// Holds an argument; the solution's parameter decides whether it gets the value or a reference to it.
struct GavelHolder<T>(Option<T>);

trait GavelPass<P> {
    fn pass(self) -> P;
}

impl<T> GavelPass<T> for &mut GavelHolder<T> {
    fn pass(self) -> T {
        self.0.take().unwrap()
    }
}

impl<'a, T> GavelPass<&'a mut T> for &'a mut GavelHolder<T> {
    fn pass(self) -> &'a mut T {
        self.0.as_mut().unwrap()
    }
}

impl<'a, T> GavelPass<&'a T> for &'a mut GavelHolder<T> {
    fn pass(self) -> &'a T {
        self.0.as_ref().unwrap()
    }
}

impl<'a, T> GavelPass<&'a mut [T]> for &'a mut GavelHolder<Vec<T>> {
    fn pass(self) -> &'a mut [T] {
        self.0.as_mut().unwrap()
    }
}

impl<'a, T> GavelPass<&'a [T]> for &'a mut GavelHolder<Vec<T>> {
    fn pass(self) -> &'a [T] {
        self.0.as_ref().unwrap()
    }
}

impl<'a> GavelPass<&'a str> for &'a mut GavelHolder<String> {
    fn pass(self) -> &'a str {
        self.0.as_ref().unwrap()
    }
}

fn gavel_linked(values: Vec<i32>) -> Option<Box<ListNode>> {
    let mut first = None;
    for val in values.into_iter().rev() {
        first = Some(Box::new(ListNode { val, next: first }));
    }
    first
}

/// Level by level; children of an absent node are left out.
fn gavel_tree(slots: Vec<Option<i32>>) -> Option<Rc<RefCell<TreeNode>>> {
    let nodes: Vec<_> = slots
        .into_iter()
        .map(|slot| slot.map(|val| Rc::new(RefCell::new(TreeNode { val, left: None, right: None }))))
        .collect();
    let mut children = nodes.iter().skip(1);
    for node in nodes.iter().flatten() {
        node.borrow_mut().left = children.next().cloned().flatten();
        node.borrow_mut().right = children.next().cloned().flatten();
    }
    nodes.first().cloned().flatten()
}

trait GavelShow {
    fn show(&self) -> String;
}

macro_rules! gavel_show_as_debug {
    ($($kind:ty)*) => {
        $(impl GavelShow for $kind {
            fn show(&self) -> String {
                format!("{:?}", self)
            }
        })*
    };
}

gavel_show_as_debug! { i32 i64 f64 bool String }

impl GavelShow for char {
    fn show(&self) -> String {
        format!("{:?}", self.to_string())
    }
}

impl GavelShow for () {
    fn show(&self) -> String {
        "null".to_string()
    }
}

impl<T: GavelShow> GavelShow for Vec<T> {
    fn show(&self) -> String {
        let shown: Vec<String> = self.iter().map(|value| value.show()).collect();
        format!("[{}]", shown.join(","))
    }
}

impl GavelShow for Option<Box<ListNode>> {
    fn show(&self) -> String {
        let mut values = Vec::new();
        let mut next = self;
        while let Some(node) = next {
            values.push(node.val);
            next = &node.next;
        }
        values.show()
    }
}

impl GavelShow for Option<Rc<RefCell<TreeNode>>> {
    fn show(&self) -> String {
        let mut shown = Vec::new();
        let mut places = VecDeque::from(vec![self.clone()]);
        while let Some(place) = places.pop_front() {
            shown.push(place.as_ref().map_or("null".to_string(), |node| node.borrow().val.show()));
            if let Some(node) = place {
                places.push_back(node.borrow().left.clone());
                places.push_back(node.borrow().right.clone());
            }
        }
        while shown.last().map_or(false, |last| last == "null") {
            shown.pop();
        }
        format!("[{}]", shown.join(","))
    }
}

fn main() {
    println!("input     {}", {{input}});
{{#params}}
    let {{name_snake}}: {{spelling}} = {{literal}};
    let mut gavel_{{index}} = GavelHolder(Some({{name_snake}}));
{{/params}}
{{#function}}
    // A debugger stops here: step into the next line.
    let gavel_answer = {{owner}}{{name_snake}}({{#params}}(&mut gavel_{{index}}).pass(){{^last}}, {{/last}}{{/params}});
    println!("answer    {}", {{#in_place}}gavel_{{index}}.0.as_ref().unwrap(){{/in_place}}{{^in_place}}gavel_answer{{/in_place}}.show());
{{/function}}
{{#class}}
    // A debugger stops here: step into the next line.
    let mut gavel_object = {{name}}::new({{#params}}(&mut gavel_{{index}}).pass(){{^last}}, {{/last}}{{/params}});
    let mut gavel_answers = String::from("null");
{{#calls}}
    { // {{call}}
{{#params}}
        let {{name_snake}}: {{spelling}} = {{literal}};
        let mut gavel_{{index}} = GavelHolder(Some({{name_snake}}));
{{/params}}
        let gavel_answer = gavel_object.{{name_snake}}({{#params}}(&mut gavel_{{index}}).pass(){{^last}}, {{/last}}{{/params}});
        gavel_answers += &format!(",{}", gavel_answer.show());
    }
{{/calls}}
    println!("answer    [{}]", gavel_answers);
{{/class}}
    println!("expected  {}", {{expected}});
}
