// The auxiliary space of a call, for `gavel time`: loaded before the C library into a program that is
// measured, it stands in for the allocator's functions and writes into the ledger what the call
// allocates and frees.
#define _GNU_SOURCE
#include "gauge.h"

#include <errno.h>
#include <malloc.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "give_up.h"
#include "ledger.h"
#include "stack.h"

#define EXPORTED __attribute__((visibility("default")))

// The C library's own, behind the names that are taken here.
void* __libc_malloc(size_t);
void* __libc_calloc(size_t, size_t);
void* __libc_realloc(void*, size_t);
void* __libc_memalign(size_t, size_t);
void __libc_free(void*);

static enum { IDLE, REHEARSING, PAUSED, COUNTING, ANSWERING } state;
static int before;     // the state before the rehearsal
static size_t copies;  // allocations still to come that copy the arguments
static size_t depth;
static volatile int lock;

static void acquire(void) {
  while (__atomic_exchange_n(&lock, 1, __ATOMIC_ACQUIRE) != 0) {
  }
}

static void release(void) { __atomic_store_n(&lock, 0, __ATOMIC_RELEASE); }

// Whether an allocation counts; takes the lock if so.
static int does_count(const void* block) {
  if ((state != COUNTING && state != REHEARSING) || block == NULL) return 0;
  acquire();
  if (state == COUNTING && copies == 0) return 1;
  copies += state == REHEARSING ? 1 : (size_t)-1;
  release();
  return 0;
}

static void* admit(void* block, size_t bytes) {
  if (does_count(block)) {
    ledger_allocated((uintptr_t)block, bytes == 0 ? 1 : bytes);
    release();
  }
  return block;
}

static void dismiss(void* block, size_t usable) {
  if (state < PAUSED || block == NULL) return;
  acquire();
  if (state == ANSWERING)
    ledger_answered((uintptr_t)block);
  else
    ledger_freed((uintptr_t)block, usable);
  release();
}

EXPORTED void* malloc(size_t bytes) { return admit(__libc_malloc(bytes), bytes); }

EXPORTED void* calloc(size_t count, size_t each) {
  return admit(__libc_calloc(count, each), count * each);
}

EXPORTED void free(void* block) {
  dismiss(block, block == NULL || state < PAUSED ? 0 : malloc_usable_size(block));
  __libc_free(block);
}

EXPORTED void* realloc(void* block, size_t bytes) {
  if (block == NULL) return malloc(bytes);
  if (bytes == 0) {
    free(block);
    return NULL;
  }
  const size_t usable = state == COUNTING ? malloc_usable_size(block) : 0;
  void* const result = __libc_realloc(block, bytes);
  if (state == COUNTING && result != NULL) {
    acquire();
    ledger_resized((uintptr_t)block, usable, (uintptr_t)result, bytes);
    release();
  }
  return result;
}

EXPORTED void* reallocarray(void* block, size_t count, size_t each) {
  size_t bytes;
  if (__builtin_mul_overflow(count, each, &bytes)) {
    errno = ENOMEM;
    return NULL;
  }
  return realloc(block, bytes);
}

EXPORTED void* memalign(size_t alignment, size_t bytes) {
  return admit(__libc_memalign(alignment, bytes), bytes);
}

EXPORTED void* aligned_alloc(size_t alignment, size_t bytes) { return memalign(alignment, bytes); }

EXPORTED int posix_memalign(void** block, size_t alignment, size_t bytes) {
  if (alignment == 0 || alignment % sizeof(void*) != 0 || (alignment & (alignment - 1)) != 0)
    return EINVAL;
  void* const result = memalign(alignment, bytes);
  if (result == NULL) return ENOMEM;
  *block = result;
  return 0;
}

EXPORTED void* valloc(size_t bytes) { return memalign(4096, bytes); }

EXPORTED void* mmap(void* address, size_t bytes, int protection, int flags, int file, off_t offset) {
  const long result = syscall(SYS_mmap, address, bytes, protection, flags, file, offset);
  return result == -1 ? MAP_FAILED : admit((void*)result, bytes);
}

EXPORTED int munmap(void* address, size_t bytes) {
  dismiss(address, 0);
  return (int)syscall(SYS_munmap, address, bytes);
}

// What the runtime calls

static uint64_t nonce;

static void asked(uint64_t next) { nonce = next; }

// The call goes on in another frame: no lock is taken.
static uint64_t space_so_far(void) { return ledger_peak() + stack_depth_elsewhere(); }

static void begin(void) {
  ledger_clear();
  depth = 0;
  give_up_later(nonce, space_so_far);
  stack_prepare(__builtin_frame_address(0));
  state = PAUSED;
}

static void rehearse(int is_on) {
  if (is_on) copies = 0;
  before = is_on ? state : before;
  state = is_on ? REHEARSING : before;
}

static void resume(void) { state = COUNTING; }

static void pause_counting(void) { state = PAUSED; }

static void end(void) {
  state = ANSWERING;
  depth = stack_depth();
  give_up_no_more();
}

static void leave_out(const void* block) { dismiss((void*)block, 0); }

static void settle(void) { state = IDLE; }

static uint64_t space(void) { return ledger_peak() + depth; }

EXPORTED const struct gavel_gauge gavel_gauge = {
    .asked = asked,
    .begin = begin,
    .rehearse = rehearse,
    .resume = resume,
    .pause = pause_counting,
    .end = end,
    .leave_out = leave_out,
    .settle = settle,
    .space = space,
};
