#include "stack.h"

#include <stdint.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { NEAR = 128 << 10, PAGE = 4096, MARGIN = 160, MOST_PAGES = 1 << 18 };

static const uintptr_t pattern = (uintptr_t)UINT64_C(0x5AC3E97B16D2480F);
static char* stack_end;
static unsigned char is_there[MOST_PAGES];

static char* far_end(void) {
  char* const lowest = stack_end - NEAR;
  return lowest - (uintptr_t)lowest % PAGE - PAGE;
}

// Bytes of the stack's mapping below `end`: the kernel keeps a gap below it, so it ends where a page
// is not mapped.
static size_t mapped_below(char* end) {
  size_t mapped = 0;
  for (size_t step = (size_t)MOST_PAGES / 2 * PAGE; step >= PAGE; step /= 2)
    if (syscall(SYS_mincore, end - mapped - step, step, is_there) == 0) mapped += step;
  return mapped;
}

// In a frame of its own: below it nothing is alive.
__attribute__((noinline)) void stack_prepare(char* end) {
  stack_end = end;
  char* const here = __builtin_frame_address(0);
  volatile uintptr_t* at = (volatile uintptr_t*)(((uintptr_t)here - MARGIN) & ~(uintptr_t)7);
  while ((char*)at > stack_end - NEAR) *--at = pattern;
  char* const far = far_end();
  const size_t bytes = mapped_below(far);
  if (bytes != 0) madvise(far - bytes, bytes, MADV_DONTNEED);
}

// The pattern is looked at first, in this frame alone: calls would write over it.
static inline __attribute__((always_inline)) size_t depth_below(const char* unwritten) {
  const volatile uintptr_t* at =
      (volatile uintptr_t*)(((uintptr_t)(stack_end - NEAR) + 8) & ~(uintptr_t)7);
  while ((char*)at < unwritten && *at == pattern) ++at;
  const size_t near = (size_t)(stack_end - (char*)at);
  char* const far = far_end();
  const size_t bytes = mapped_below(far);
  if (bytes != 0 && syscall(SYS_mincore, far - bytes, bytes, is_there) == 0) {
    for (size_t i = 0; i < bytes / PAGE; ++i)
      if (is_there[i] & 1) return (size_t)(stack_end - far) + bytes - i * PAGE;
  }
  return near;  // no less than can be told: this frame and the margin
}

__attribute__((noinline)) size_t stack_depth(void) {
  return depth_below((char*)__builtin_frame_address(0) - MARGIN);
}

size_t stack_depth_elsewhere(void) { return depth_below(stack_end - MARGIN); }
