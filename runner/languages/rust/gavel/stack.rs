use std::ffi::c_void;

const PAGE: usize = 4096;
const NEAR: usize = 16 * PAGE; // the harness's own frames, and what is called at once
const DONT_NEED: i32 = 4;

extern "C" {
    fn madvise(address: *mut c_void, length: usize, advice: i32) -> i32;
    fn mincore(address: *mut c_void, length: usize, resident: *mut u8) -> i32;
}

/// The stack of a thread: pages below its present end are given back before a call, and after it the lowest that is
/// there again tells how deep the call went.
pub(crate) struct Stack {
    lowest: usize,
}

fn here() -> usize {
    let local = 0u8;
    let address: *const u8 = &local;
    unsafe { std::ptr::read_volatile(&address) as usize }
}

impl Stack {
    /// Called near the top of a thread that was given `size` bytes.
    pub(crate) fn of_thread(size: usize) -> Stack {
        Stack { lowest: (here() + PAGE - size) / PAGE * PAGE + NEAR }
    }

    fn below(&self) -> (*mut c_void, usize) {
        let end = here() / PAGE * PAGE - NEAR;
        (self.lowest as *mut c_void, end.saturating_sub(self.lowest))
    }

    pub(crate) fn clear(&self) {
        let (address, length) = self.below();
        unsafe { madvise(address, length, DONT_NEED) };
    }

    /// Bytes, by the page, that the stack has grown below the harness's frames; 0 for what stays near them.
    pub(crate) fn depth(&self) -> usize {
        let (address, length) = self.below();
        let mut resident = vec![0u8; length / PAGE];
        if unsafe { mincore(address, length, resident.as_mut_ptr()) } != 0 {
            return 0;
        }
        resident.iter().position(|page| page & 1 != 0).map_or(0, |first| length - first * PAGE)
    }
}
