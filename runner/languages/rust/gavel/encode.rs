use crate::Output;

/// Any integer type does for an answer as long as the value fits.
pub trait Integer: Copy {
    fn wide(self) -> i128;
}

macro_rules! integers {
    ($($name:ty)*) => {
        $(impl Integer for $name {
            #[inline]
            fn wide(self) -> i128 {
                self as i128
            }
        })*
    };
}

integers!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize i128);

/// A char, or the byte that it is.
pub trait Letter: Copy {
    fn code(self) -> u32;
}

impl Letter for char {
    fn code(self) -> u32 {
        self as u32
    }
}

impl Letter for u8 {
    fn code(self) -> u32 {
        u32::from(self)
    }
}

/// What holds its elements in a row.
pub trait List {
    type Item;
    fn items(&mut self) -> &mut [Self::Item];
}

impl<T> List for Vec<T> {
    type Item = T;
    fn items(&mut self) -> &mut [T] {
        self
    }
}

impl<T, const N: usize> List for [T; N] {
    type Item = T;
    fn items(&mut self) -> &mut [T] {
        self
    }
}

impl<T> List for Box<[T]> {
    type Item = T;
    fn items(&mut self) -> &mut [T] {
        self
    }
}

#[cold]
fn complain_of_number(output: &mut Output, number: i128, kind: &str) {
    output.complain(format!("the answer has {}, which does not fit {}", number, kind));
}

#[inline]
pub fn put_int<T: Integer>(output: &mut Output, value: &mut T) {
    match i32::try_from(value.wide()) {
        Ok(fits) => output.put(&fits.to_le_bytes()),
        Err(_) => complain_of_number(output, value.wide(), "int"),
    }
}

#[inline]
pub fn put_long<T: Integer>(output: &mut Output, value: &mut T) {
    match i64::try_from(value.wide()) {
        Ok(fits) => output.put(&fits.to_le_bytes()),
        Err(_) => complain_of_number(output, value.wide(), "long"),
    }
}

pub fn put_double(output: &mut Output, value: &mut f64) {
    output.put(&value.to_bits().to_le_bytes());
}

pub fn put_bool(output: &mut Output, value: &mut bool) {
    output.put(&[u8::from(*value)]);
}

pub fn put_char<T: Letter>(output: &mut Output, value: &mut T) {
    let code = value.code();
    if code == 0 || code > 127 {
        complain_of_number(output, i128::from(code), "char");
    } else {
        output.put(&[code as u8]);
    }
}

pub fn put_string<T: AsRef<str>>(output: &mut Output, value: &mut T) {
    let text: &str = (*value).as_ref();
    if text.contains('\0') {
        output.complain("the answer has a string with a NUL, which is not text".to_string());
        return;
    }
    output.put_count(text.len());
    output.put(text.as_bytes());
}

pub fn put_list<L: List>(output: &mut Output, value: &mut L, mut put: impl FnMut(&mut Output, &mut L::Item)) {
    let items = value.items();
    output.reserve(4 + items.len());
    output.put_count(items.len());
    for item in items {
        put(output, item);
    }
}
