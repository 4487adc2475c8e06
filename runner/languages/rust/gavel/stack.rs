use std::ffi::c_void;
use std::ptr;

const PAGE: usize = 4096;
const NEAR: usize = 16 * PAGE; // painted; below it, pages are given back
const OWN: usize = 256; // of the painting itself, with what the processor may keep below its frame
const PAINT: usize = 0x6761_7665_6c20_7061_u64 as usize;
const WORD: usize = std::mem::size_of::<usize>();
const DONT_NEED: i32 = 4;

extern "C" {
    fn madvise(address: *mut c_void, length: usize, advice: i32) -> i32;
    fn mincore(address: *mut c_void, length: usize, resident: *mut u8) -> i32;
}

/// The stack of a thread. Before a call, what lies just below its present end is painted, and the pages below that are
/// given back; after it, the lowest word that was written tells how deep the call went.
pub(crate) struct Stack {
    lowest: usize,
    end: usize, // when it was cleared
}

#[inline(never)]
fn here() -> usize {
    let local = 0u8;
    let address: *const u8 = &local;
    unsafe { ptr::read_volatile(&address) as usize }
}

/// The first word from `from` to `to` that is not `expected`.
fn first_other(from: usize, to: usize, expected: usize) -> Option<usize> {
    (from..to).step_by(WORD).find(|&at| unsafe { ptr::read_volatile(at as *const usize) } != expected)
}

impl Stack {
    /// Called near the top of a thread that was given `size` bytes.
    pub(crate) fn of_thread(size: usize) -> Stack {
        Stack { lowest: (here() + PAGE - size) / PAGE * PAGE + NEAR, end: 0 }
    }

    /// Where the painted part begins.
    fn near(&self) -> usize {
        (self.end / PAGE * PAGE - NEAR).max(self.lowest)
    }

    /// The last to be called before what is measured.
    #[inline(never)]
    pub(crate) fn clear(&mut self) {
        self.end = here() / WORD * WORD;
        let near = self.near();
        unsafe {
            madvise(self.lowest as *mut c_void, near - self.lowest, DONT_NEED);
            for at in (near..self.end - OWN).step_by(WORD) {
                ptr::write_volatile(at as *mut usize, PAINT);
            }
        }
    }

    /// Bytes that the stack has grown since it was cleared; little more than 0 for what calls nothing.
    #[inline(never)]
    pub(crate) fn depth(&self) -> usize {
        // First of all: what is called here writes there as well.
        let painted = first_other(self.near(), self.end - OWN, PAINT);
        self.depth_of_pages().unwrap_or_else(|| painted.map_or(0, |at| self.end - at))
    }

    /// The same where it went below what was painted: pages come back filled with zeros.
    fn depth_of_pages(&self) -> Option<usize> {
        let length = self.near() - self.lowest;
        let mut resident = vec![0u8; length / PAGE];
        if unsafe { mincore(self.lowest as *mut c_void, length, resident.as_mut_ptr()) } != 0 {
            return None;
        }
        let first = self.lowest + resident.iter().position(|page| page & 1 != 0)? * PAGE;
        first_other(first, self.near(), 0).map(|at| self.end - at)
    }
}
