// The blocks that a call has allocated, and how much was alive at each moment. Its memory comes from
// the kernel, never from the allocator that it watches; the caller sees to one thread at a time.
#pragma once

#include <stddef.h>
#include <stdint.h>

void ledger_clear(void);

void ledger_allocated(uintptr_t block, size_t bytes);

// A block is freed during the call. One that the call did not allocate was the caller's: nothing
// happens, but that `usable` bytes of it may have moved into the block allocated last.
void ledger_freed(uintptr_t block, size_t usable);

// Is resized, in place or not. A caller's block of `usable` bytes counts with what it grows by.
void ledger_resized(uintptr_t block, size_t usable, uintptr_t now, size_t bytes);

// The block is part of the answer: it does not count, nor did it ever.
void ledger_answered(uintptr_t block);

// Most bytes that were alive at one moment.
size_t ledger_peak(void);
