//! Ends a call that takes too long, where the judge wants no more than what it has taken until then.

use crate::allocator;
use crate::stack::Stack;
use std::sync::atomic::{AtomicPtr, AtomicU64, Ordering::SeqCst};
use std::time::Duration;
use std::{ptr, thread};

const CHANNEL: i32 = 3;
const HELD: u8 = 5;
const PROCESS_TIME: i32 = 2;
const MOST: u64 = 500_000_000; // nanoseconds of the processor
const LOOK: Duration = Duration::from_millis(10);
const NEVER: u64 = u64::MAX;

#[repr(C)]
struct Time {
    seconds: i64,
    nanoseconds: i64,
}

extern "C" {
    fn clock_gettime(clock: i32, time: *mut Time) -> i32;
    fn write(descriptor: i32, bytes: *const u8, length: usize) -> isize;
    fn _exit(status: i32) -> !;
}

static DEADLINE: AtomicU64 = AtomicU64::new(NEVER);
static NONCE: AtomicU64 = AtomicU64::new(0);
static STACK: AtomicPtr<Stack> = AtomicPtr::new(ptr::null_mut());

pub(crate) struct Patience {
    pub(crate) nonce: u64,
}

impl Patience {
    pub(crate) fn wanted() -> Option<Patience> {
        std::env::var_os("GAVEL_GIVE_UP")?;
        thread::spawn(watch);
        Some(Patience { nonce: 0 })
    }

    /// `stack` is about to be cleared by the thread that calls.
    pub(crate) fn begin(&self, stack: &Stack) {
        NONCE.store(self.nonce, SeqCst);
        STACK.store(stack as *const Stack as *mut Stack, SeqCst);
        DEADLINE.store(process_time() + MOST, SeqCst);
    }

    pub(crate) fn end(&self) {
        DEADLINE.store(NEVER, SeqCst);
    }
}

fn process_time() -> u64 {
    let mut time = Time { seconds: 0, nanoseconds: 0 };
    unsafe { clock_gettime(PROCESS_TIME, &mut time) };
    time.seconds as u64 * 1_000_000_000 + time.nanoseconds as u64
}

fn watch() {
    while process_time() < DEADLINE.load(SeqCst) {
        thread::sleep(LOOK);
    }
    // What is looked at takes some of the heap itself.
    let heap = allocator::held();
    let stack = unsafe { &*STACK.load(SeqCst) };
    let amount = (heap + stack.depth()) as u64;
    let mut frame = [0u8; 25];
    frame[..8].copy_from_slice(&NONCE.load(SeqCst).to_le_bytes());
    frame[8..16].copy_from_slice(&9u64.to_le_bytes());
    frame[16] = HELD;
    frame[17..].copy_from_slice(&amount.to_le_bytes());
    unsafe {
        write(CHANNEL, frame.as_ptr(), frame.len());
        _exit(0)
    }
}
