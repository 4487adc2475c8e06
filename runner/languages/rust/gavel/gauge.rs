//! Measures calls for `gavel time`; what it is to measure is in the environment.

use crate::allocator;
use crate::give_up::Patience;
use crate::stack::Stack;

extern "C" {
    fn fsync(descriptor: i32) -> i32;
}

#[derive(PartialEq)]
enum Mode {
    Nothing,
    Instructions,
    Space,
}

pub struct Gauge {
    mode: Mode,
    stack: Stack,
    depth: usize,
    settled: Option<usize>,
    patience: Option<Patience>,
}

impl Gauge {
    /// `stack` is that of the thread that calls.
    pub(crate) fn new(stack: Stack) -> Gauge {
        let mode = match std::env::var("GAVEL_MEASURE").as_deref() {
            Ok("instructions") => Mode::Instructions,
            Ok("space") => Mode::Space,
            _ => Mode::Nothing,
        };
        Gauge { mode, stack, depth: 0, settled: None, patience: Patience::wanted() }
    }

    /// The call that comes next is of the request with this nonce.
    pub(crate) fn asked(&mut self, nonce: u64) {
        if let Some(patience) = &mut self.patience {
            patience.nonce = nonce;
        }
    }

    pub(crate) fn measures_space(&self) -> bool {
        self.mode == Mode::Space
    }

    pub fn begin(&mut self) {
        match self.mode {
            Mode::Nothing => {}
            Mode::Instructions => mark(),
            Mode::Space => {
                self.settled = None;
                allocator::begin();
                if let Some(patience) = &self.patience {
                    patience.begin(&self.stack);
                }
                self.stack.clear();
            }
        }
    }

    pub fn end(&mut self) {
        match self.mode {
            Mode::Nothing => {}
            Mode::Instructions => mark(),
            Mode::Space => {
                allocator::end();
                if let Some(patience) = &self.patience {
                    patience.end();
                }
                self.depth = self.stack.depth();
            }
        }
    }

    /// From now on nothing that is freed is an answer: an object with what it holds is not, nor what the
    /// arguments hold.
    pub fn settle(&mut self) {
        self.settled = Some(allocator::taken());
    }

    /// What the measured call took, without what was freed since: the answer.
    pub(crate) fn space(&self) -> u64 {
        (self.settled.unwrap_or_else(allocator::taken) + self.depth) as u64
    }
}

/// The emulator's plugin sees this call; a socket cannot be synchronised, so it does nothing.
fn mark() {
    unsafe { fsync(3) };
}
