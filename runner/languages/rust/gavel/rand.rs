//! What solutions use of the crate `rand`, under its names of versions 0.7 to 0.9. The numbers are the same in each run:
//! a verdict does not hang on luck. The generator is SplitMix64 (Steele, Lea, Flood 2014).

use std::cell::Cell;
use std::ops::{Range, RangeInclusive};

pub trait RngCore {
    fn next_u64(&mut self) -> u64;

    fn next_u32(&mut self) -> u32 {
        (self.next_u64() >> 32) as u32
    }
}

impl<R: RngCore + ?Sized> RngCore for &mut R {
    fn next_u64(&mut self) -> u64 {
        (**self).next_u64()
    }
}

pub trait Rng: RngCore {
    fn gen<T: Sample>(&mut self) -> T {
        T::sample(self)
    }

    fn random<T: Sample>(&mut self) -> T {
        T::sample(self)
    }

    fn gen_range<T: SampleUniform, R: SampleRange<T>>(&mut self, range: R) -> T {
        range.sample(self)
    }

    fn random_range<T: SampleUniform, R: SampleRange<T>>(&mut self, range: R) -> T {
        range.sample(self)
    }

    /// `gen_range` of version 0.7.
    fn gen_range_between<T: SampleUniform>(&mut self, low: T, high: T) -> T {
        (low..high).sample(self)
    }

    fn gen_bool(&mut self, probability: f64) -> bool {
        self.gen::<f64>() < probability
    }

    fn random_bool(&mut self, probability: f64) -> bool {
        self.gen_bool(probability)
    }

    fn gen_ratio(&mut self, numerator: u32, denominator: u32) -> bool {
        self.gen_range(0..denominator) < numerator
    }

    fn sample<T, D: distributions::Distribution<T>>(&mut self, distribution: D) -> T {
        distribution.sample(self)
    }
}

impl<R: RngCore + ?Sized> Rng for R {}

pub trait SeedableRng: Sized {
    fn seed_from_u64(seed: u64) -> Self;

    fn from_entropy() -> Self {
        Self::seed_from_u64(thread_rng().next_u64())
    }

    fn from_os_rng() -> Self {
        Self::from_entropy()
    }
}

/// A number between two others, that above left out or not.
pub trait SampleUniform: Copy + PartialOrd {
    fn below<R: RngCore + ?Sized>(low: Self, high: Self, rng: &mut R) -> Self;
    fn up_to<R: RngCore + ?Sized>(low: Self, high: Self, rng: &mut R) -> Self;
}

/// Any value of a type; for floating point numbers one of [0, 1).
pub trait Sample {
    fn sample<R: RngCore + ?Sized>(rng: &mut R) -> Self;
}

macro_rules! sample_integers {
    ($($kind:ty)*) => {
        $(
            impl SampleUniform for $kind {
                fn below<R: RngCore + ?Sized>(low: Self, high: Self, rng: &mut R) -> Self {
                    Self::up_to(low, high - 1, rng)
                }

                fn up_to<R: RngCore + ?Sized>(low: Self, high: Self, rng: &mut R) -> Self {
                    let count = (high as i128 - low as i128) as u128 + 1;
                    (low as i128 + ((rng.next_u64() as u128 * count) >> 64) as i128) as $kind
                }
            }

            impl Sample for $kind {
                fn sample<R: RngCore + ?Sized>(rng: &mut R) -> Self {
                    rng.next_u64() as $kind
                }
            }
        )*
    };
}

sample_integers! { i8 i16 i32 i64 isize u8 u16 u32 u64 usize }

macro_rules! sample_floats {
    ($($kind:ty, $bits:literal;)*) => {
        $(
            impl SampleUniform for $kind {
                fn below<R: RngCore + ?Sized>(low: Self, high: Self, rng: &mut R) -> Self {
                    low + (high - low) * <$kind>::sample(rng)
                }

                fn up_to<R: RngCore + ?Sized>(low: Self, high: Self, rng: &mut R) -> Self {
                    Self::below(low, high, rng)
                }
            }

            impl Sample for $kind {
                fn sample<R: RngCore + ?Sized>(rng: &mut R) -> Self {
                    (rng.next_u64() >> (64 - $bits)) as $kind / (1u64 << $bits) as $kind
                }
            }
        )*
    };
}

sample_floats! { f32, 24; f64, 53; }

impl Sample for bool {
    fn sample<R: RngCore + ?Sized>(rng: &mut R) -> Self {
        rng.next_u64() >> 63 == 1
    }
}

pub trait SampleRange<T> {
    fn sample<R: RngCore + ?Sized>(self, rng: &mut R) -> T;
}

impl<T: SampleUniform> SampleRange<T> for Range<T> {
    fn sample<R: RngCore + ?Sized>(self, rng: &mut R) -> T {
        assert!(self.start < self.end, "cannot sample empty range");
        T::below(self.start, self.end, rng)
    }
}

impl<T: SampleUniform> SampleRange<T> for RangeInclusive<T> {
    fn sample<R: RngCore + ?Sized>(self, rng: &mut R) -> T {
        assert!(self.start() <= self.end(), "cannot sample empty range");
        T::up_to(*self.start(), *self.end(), rng)
    }
}

fn step(state: u64) -> (u64, u64) {
    let next = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (next ^ (next >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (next, mixed ^ (mixed >> 31))
}

pub fn thread_rng() -> rngs::ThreadRng {
    rngs::ThreadRng
}

pub fn rng() -> rngs::ThreadRng {
    rngs::ThreadRng
}

pub fn random<T: Sample>() -> T {
    T::sample(&mut thread_rng())
}

pub mod rngs {
    use super::*;

    thread_local!(static STATE: Cell<u64> = Cell::new(0x5eed));

    #[derive(Clone, Debug, Default)]
    pub struct ThreadRng;

    impl RngCore for ThreadRng {
        fn next_u64(&mut self) -> u64 {
            STATE.with(|state| {
                let (next, number) = step(state.get());
                state.set(next);
                number
            })
        }
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct StdRng(u64);
    pub type SmallRng = StdRng;

    impl RngCore for StdRng {
        fn next_u64(&mut self) -> u64 {
            let (next, number) = step(self.0);
            self.0 = next;
            number
        }
    }

    impl SeedableRng for StdRng {
        fn seed_from_u64(seed: u64) -> Self {
            StdRng(seed)
        }
    }
}

pub mod seq {
    use super::*;

    pub trait SliceRandom {
        type Item;
        fn choose<R: RngCore + ?Sized>(&self, rng: &mut R) -> Option<&Self::Item>;
        fn choose_mut<R: RngCore + ?Sized>(&mut self, rng: &mut R) -> Option<&mut Self::Item>;
        fn shuffle<R: RngCore + ?Sized>(&mut self, rng: &mut R);
    }

    impl<T> SliceRandom for [T] {
        type Item = T;

        fn choose<R: RngCore + ?Sized>(&self, rng: &mut R) -> Option<&T> {
            if self.is_empty() {
                return None;
            }
            self.get((0..self.len()).sample(rng))
        }

        fn choose_mut<R: RngCore + ?Sized>(&mut self, rng: &mut R) -> Option<&mut T> {
            if self.is_empty() {
                return None;
            }
            let at = (0..self.len()).sample(rng);
            self.get_mut(at)
        }

        /// Fisher and Yates.
        fn shuffle<R: RngCore + ?Sized>(&mut self, rng: &mut R) {
            for i in (1..self.len()).rev() {
                self.swap(i, (0..=i).sample(rng));
            }
        }
    }

    pub use self::SliceRandom as IndexedRandom;
}

pub mod distributions {
    use super::*;

    pub trait Distribution<T> {
        fn sample<R: RngCore + ?Sized>(&self, rng: &mut R) -> T;
    }

    #[derive(Clone, Copy, Debug)]
    pub struct Standard;

    impl<T: Sample> Distribution<T> for Standard {
        fn sample<R: RngCore + ?Sized>(&self, rng: &mut R) -> T {
            T::sample(rng)
        }
    }

    #[derive(Clone, Debug)]
    pub struct Uniform<T> {
        low: T,
        high: T,
        is_inclusive: bool,
    }

    impl<T: SampleUniform> Uniform<T> {
        pub fn new(low: T, high: T) -> Self {
            Uniform { low, high, is_inclusive: false }
        }

        pub fn new_inclusive(low: T, high: T) -> Self {
            Uniform { low, high, is_inclusive: true }
        }
    }

    impl<T: SampleUniform> From<Range<T>> for Uniform<T> {
        fn from(range: Range<T>) -> Self {
            Uniform::new(range.start, range.end)
        }
    }

    impl<T: SampleUniform> From<RangeInclusive<T>> for Uniform<T> {
        fn from(range: RangeInclusive<T>) -> Self {
            Uniform::new_inclusive(*range.start(), *range.end())
        }
    }

    impl<T: SampleUniform> Distribution<T> for Uniform<T> {
        fn sample<R: RngCore + ?Sized>(&self, rng: &mut R) -> T {
            if self.is_inclusive {
                (self.low..=self.high).sample(rng)
            } else {
                (self.low..self.high).sample(rng)
            }
        }
    }
}

pub mod prelude {
    pub use super::distributions::Distribution;
    pub use super::rngs::{SmallRng, StdRng, ThreadRng};
    pub use super::seq::SliceRandom;
    pub use super::{random, thread_rng, Rng, RngCore, SeedableRng};
}
