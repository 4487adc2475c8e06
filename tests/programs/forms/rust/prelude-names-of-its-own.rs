// problem: longest-unique-substring  expect: AC
use std::collections::BTreeMap as HashMap;
type Rc<T> = Box<T>;
pub struct Solution {}

impl Solution {
    pub fn length_of_longest_substring(s: String) -> i32 {
        let mut last: Rc<HashMap<char, usize>> = Rc::new(HashMap::new());
        let (mut begin, mut best) = (0, 0);
        for (i, c) in s.chars().enumerate() {
            if let Some(at) = last.insert(c, i) {
                begin = begin.max(at + 1);
            }
            best = best.max(i + 1 - begin);
        }
        best as i32
    }
}
