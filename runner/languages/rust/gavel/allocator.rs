//! Counts the heap's bytes during a call. Only programs built to measure space have it (`--cfg space`).

#[cfg(not(space))]
mod counting {
    pub fn begin() {}
    pub fn end() {}
    pub fn taken() -> usize {
        0
    }
    pub fn held() -> usize {
        0
    }
}

#[cfg(space)]
mod counting {
    use std::alloc::{GlobalAlloc, Layout, System};
    use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

    // Every call has an epoch, and so has what comes after it. A block knows its epoch: those of the input are older
    // than the call that frees them, and what is freed after a call and has its epoch is its answer.
    static EPOCH: AtomicUsize = AtomicUsize::new(0);
    static MEASURED: AtomicUsize = AtomicUsize::new(usize::MAX);
    static LIVE: AtomicUsize = AtomicUsize::new(0);
    static PEAK: AtomicUsize = AtomicUsize::new(0);
    static ANSWER: AtomicUsize = AtomicUsize::new(0);

    pub fn begin() {
        for counter in [&LIVE, &PEAK, &ANSWER] {
            counter.store(0, Relaxed);
        }
        MEASURED.store(EPOCH.fetch_add(1, Relaxed) + 1, Relaxed);
    }

    pub fn end() {
        EPOCH.fetch_add(1, Relaxed);
    }

    pub fn taken() -> usize {
        PEAK.load(Relaxed).saturating_sub(ANSWER.load(Relaxed))
    }

    /// Of a call that goes on: no answer is left out yet.
    pub fn held() -> usize {
        PEAK.load(Relaxed)
    }

    /// Stands before each block.
    struct Header {
        epoch: usize,
        counted: usize,
    }

    struct Counting;

    #[global_allocator]
    static ALLOCATOR: Counting = Counting;

    fn room(layout: Layout) -> usize {
        layout.align().max(std::mem::size_of::<Header>())
    }

    fn outer(layout: Layout, size: usize) -> Layout {
        Layout::from_size_align(size + room(layout), layout.align().max(8)).expect("a size that fits")
    }

    unsafe fn header<'a>(block: *mut u8) -> &'a mut Header {
        &mut *block.cast::<Header>().sub(1)
    }

    fn add(bytes: usize) {
        let live = LIVE.fetch_add(bytes, Relaxed) + bytes;
        PEAK.fetch_max(live, Relaxed);
    }

    unsafe fn admit(base: *mut u8, layout: Layout) -> *mut u8 {
        if base.is_null() {
            return base;
        }
        let block = base.add(room(layout));
        let epoch = EPOCH.load(Relaxed);
        *header(block) = Header { epoch, counted: layout.size() };
        if epoch == MEASURED.load(Relaxed) {
            add(layout.size());
        }
        block
    }

    unsafe impl GlobalAlloc for Counting {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
            admit(System.alloc(outer(layout, layout.size())), layout)
        }

        unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
            admit(System.alloc_zeroed(outer(layout, layout.size())), layout)
        }

        unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
            let measured = MEASURED.load(Relaxed);
            let header = header(block);
            if header.epoch == measured {
                let counter = if EPOCH.load(Relaxed) == measured { &LIVE } else { &ANSWER };
                if std::ptr::eq(counter, &LIVE) {
                    LIVE.fetch_sub(header.counted, Relaxed);
                } else {
                    ANSWER.fetch_add(header.counted, Relaxed);
                }
            }
            System.dealloc(block.sub(room(layout)), outer(layout, layout.size()));
        }

        /// A block of the input that grows in a call counts with what it grew by.
        unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
            let base = System.realloc(block.sub(room(layout)), outer(layout, layout.size()), size + room(layout));
            if base.is_null() {
                return base;
            }
            let block = base.add(room(layout));
            let header = header(block);
            let (epoch, measured) = (EPOCH.load(Relaxed), MEASURED.load(Relaxed));
            if epoch == measured {
                let counted = if header.epoch == epoch { header.counted } else { 0 };
                let grown = (counted + size).saturating_sub(layout.size());
                add(grown.saturating_sub(counted));
                LIVE.fetch_sub(counted.saturating_sub(grown), Relaxed);
                *header = Header { epoch, counted: grown };
            }
            block
        }
    }
}

pub use counting::{begin, end, held, taken};
