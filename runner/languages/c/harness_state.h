// What the parts of gavel.c share: the state of one request, and bare system calls, so that functions
// of the solution that happen to be named read or write have no part in the channel.
#pragma once

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "gauge.h"
#include "gavel.h"

enum {
  gavel_channel_ = 3,
  gavel_buffer_bytes_ = 64 << 10,
  gavel_borrow_bytes_ = 16 << 10,  // a copy of less is cheaper than a vector more
  gavel_most_vectors_ = 64,        // of one send
  gavel_most_kept_ = 1 << 20,      // of a reply's buffer, between requests
  gavel_bits_of_length_ = 48,      // of a request's payload
  gavel_most_leaked_ = 16 << 20,   // bytes that may stay behind between requests
};

static const char gavel_again_[] = "--gavel-again";

// Only what came with a request lies here, never a nonce.
static char gavel_buffer_[gavel_buffer_bytes_];
static const char* gavel_at_;
static const char* gavel_end_;
static uint64_t gavel_unread_;  // bytes of the payload that are still in the socket

struct gavel_block_ {
  size_t at;  // offset in the bytes before which the block goes
  const void* from;
  size_t length;
};

static struct {
  char* bytes;
  size_t size, capacity;
  struct gavel_block_* blocks;
  size_t block_count, block_capacity;
} gavel_out_;

static uint64_t gavel_inputs_;  // of the request that are not yet answered

static long gavel_process_;
static const char* gavel_called_;
static enum { gavel_nothing_, gavel_instructions_, gavel_space_, gavel_blocks_ } gavel_measure_;
static int gavel_open_calls_;
static const struct gavel_gauge* gavel_gauge_;  // in a run that measures space
unsigned long long gavel_executed_;             // basic blocks of the solution, where it is built to count
static unsigned long long gavel_executed_before_;

// A solution that is built with -fsanitize-coverage=trace-pc calls this in every basic block.
void __sanitizer_cov_trace_pc(void) { ++gavel_executed_; }
static char gavel_sentence_[512];
static jmp_buf gavel_rejected_;

static long gavel_system_call_(long number, long a, long b, long c, long d) {
#if defined(__x86_64__)
  long result;
  register long fourth __asm__("r10") = d;
  __asm__ volatile("syscall"
                   : "=a"(result)
                   : "a"(number), "D"(a), "S"(b), "d"(c), "r"(fourth)
                   : "rcx", "r11", "memory");
  return result;
#elif defined(__aarch64__)
  register long x8 __asm__("x8") = number;
  register long x0 __asm__("x0") = a;
  register long x1 __asm__("x1") = b;
  register long x2 __asm__("x2") = c;
  register long x3 __asm__("x3") = d;
  __asm__ volatile("svc 0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3) : "memory");
  return x0;
#else
  const long result = syscall(number, a, b, c, d);
  return result < 0 ? -errno : result;
#endif
}

static _Noreturn void gavel_leave_(int status) {
  for (;;) gavel_system_call_(SYS_exit_group, status, 0, 0, 0);
}

// Status 1: the answer is not of the declared type or shape.
static _Noreturn __attribute__((format(printf, 1, 2))) void gavel_reject_(const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  int used = 0;
  if (gavel_called_ != NULL)
    used = snprintf(gavel_sentence_, sizeof gavel_sentence_, "in %.200s: ", gavel_called_);
  vsnprintf(gavel_sentence_ + used, sizeof gavel_sentence_ - (size_t)used, format, arguments);
  va_end(arguments);
  longjmp(gavel_rejected_, 1);
}
