/// Holds an argument; the solution's parameter decides whether it gets the value or a reference to it.
pub struct Holder<T>(Option<T>);

impl<T> Holder<T> {
    pub fn new(value: T) -> Holder<T> {
        Holder(Some(value))
    }

    /// The value after the call, for in-place problems; none when the solution took it.
    pub fn left(&mut self) -> Option<&mut T> {
        self.0.as_mut()
    }

    fn here(&mut self) -> &mut T {
        self.0.as_mut().expect("an argument is passed once")
    }
}

pub trait Pass<P> {
    fn pass(self) -> P;
}

impl<T> Pass<T> for &mut Holder<T> {
    fn pass(self) -> T {
        self.0.take().expect("an argument is passed once")
    }
}

impl<'a, T> Pass<&'a mut T> for &'a mut Holder<T> {
    fn pass(self) -> &'a mut T {
        self.here()
    }
}

impl<'a, T> Pass<&'a T> for &'a mut Holder<T> {
    fn pass(self) -> &'a T {
        self.here()
    }
}

impl<'a, T> Pass<&'a mut [T]> for &'a mut Holder<Vec<T>> {
    fn pass(self) -> &'a mut [T] {
        self.here()
    }
}

impl<'a, T> Pass<&'a [T]> for &'a mut Holder<Vec<T>> {
    fn pass(self) -> &'a [T] {
        self.here()
    }
}

impl<'a> Pass<&'a str> for &'a mut Holder<String> {
    fn pass(self) -> &'a str {
        self.here()
    }
}
