use crate::Input;

/// What is neither a list nor made of nodes.
pub trait Scalar {
    fn take(input: &mut Input) -> Self;
}

impl Scalar for i32 {
    fn take(input: &mut Input) -> i32 {
        i32::from_le_bytes(input.array())
    }
}

impl Scalar for i64 {
    fn take(input: &mut Input) -> i64 {
        i64::from_le_bytes(input.array())
    }
}

impl Scalar for f64 {
    fn take(input: &mut Input) -> f64 {
        f64::from_bits(u64::from_le_bytes(input.array()))
    }
}

impl Scalar for bool {
    fn take(input: &mut Input) -> bool {
        input.array::<1>()[0] != 0
    }
}

impl Scalar for char {
    fn take(input: &mut Input) -> char {
        input.array::<1>()[0] as char
    }
}

impl Scalar for String {
    fn take(input: &mut Input) -> String {
        let length = input.count();
        String::from_utf8(input.bytes(length)).unwrap_or_default()
    }
}

pub fn take_scalar<T: Scalar>(input: &mut Input) -> T {
    T::take(input)
}

pub fn take_list<T>(input: &mut Input, mut element: impl FnMut(&mut Input) -> T) -> Vec<T> {
    let n = input.count();
    let mut list = Vec::with_capacity(n);
    for _ in 0..n {
        list.push(element(input));
    }
    list
}

/// The common case, a block at a time.
pub fn take_ints(input: &mut Input) -> Vec<i32> {
    let n = input.count();
    let mut list = Vec::with_capacity(n);
    while list.len() < n {
        let block = input.slice(4 * (n - list.len()).min(input.block() / 4));
        list.extend(block.chunks_exact(4).map(|b| i32::from_le_bytes([b[0], b[1], b[2], b[3]])));
    }
    list
}

pub fn take_chars(input: &mut Input) -> Vec<char> {
    let n = input.count();
    input.bytes(n).into_iter().map(char::from).collect()
}
