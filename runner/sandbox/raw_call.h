// System calls without libc: no errno, no locks, no allocation. For code that runs in memory shared
// with its parent (see cell.h), where libc's thread state belongs to somebody else.
#pragma once

#include <cstdint>

namespace gavel {

#if defined(__x86_64__)
inline long raw_call(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0,
                     long f = 0) {
  long result;
  register long r10 asm("r10") = d;
  register long r8 asm("r8") = e;
  register long r9 asm("r9") = f;
  asm volatile("syscall"
               : "=a"(result)
               : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
               : "rcx", "r11", "memory");
  return result;
}

// clone(2) onto a fresh stack; the child calls entry(argument) and exits with what it returns.
// `ticket` goes into the sixth register, which the kernel ignores and the filter looks at.
inline long raw_clone(unsigned long flags, void* stack_top, int* pidfd, long ticket,
                      int (*entry)(void*), void* argument) {
  long result;
  register long r10 asm("r10") = 0;
  register long r8 asm("r8") = 0;
  register long r9 asm("r9") = ticket;
  register void* r12 asm("r12") = reinterpret_cast<void*>(entry);
  register void* r13 asm("r13") = argument;
  asm volatile(
      "syscall\n\t"
      "test %%rax, %%rax\n\t"
      "jnz 1f\n\t"
      "xor %%ebp, %%ebp\n\t"
      "mov %%r13, %%rdi\n\t"
      "call *%%r12\n\t"
      "mov %%eax, %%edi\n\t"
      "mov $60, %%eax\n\t"
      "syscall\n\t"
      "hlt\n"
      "1:\n\t"
      : "=a"(result)
      : "a"(56L), "D"(flags), "S"(stack_top), "d"(pidfd), "r"(r10), "r"(r8), "r"(r9), "r"(r12),
        "r"(r13)
      : "rcx", "r11", "memory");
  return result;
}
#elif defined(__aarch64__)
inline long raw_call(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0,
                     long f = 0) {
  register long x8 asm("x8") = number;
  register long x0 asm("x0") = a;
  register long x1 asm("x1") = b;
  register long x2 asm("x2") = c;
  register long x3 asm("x3") = d;
  register long x4 asm("x4") = e;
  register long x5 asm("x5") = f;
  asm volatile("svc #0"
               : "+r"(x0)
               : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
               : "memory");
  return x0;
}

inline long raw_clone(unsigned long flags, void* stack_top, int* pidfd, long ticket,
                      int (*entry)(void*), void* argument) {
  register long x8 asm("x8") = 220;
  register long x0 asm("x0") = static_cast<long>(flags);
  register void* x1 asm("x1") = stack_top;
  register int* x2 asm("x2") = pidfd;
  register long x3 asm("x3") = 0;
  register long x4 asm("x4") = 0;
  register long x5 asm("x5") = ticket;
  register void* x19 asm("x19") = reinterpret_cast<void*>(entry);
  register void* x20 asm("x20") = argument;
  asm volatile(
      "svc #0\n\t"
      "cbnz x0, 1f\n\t"
      "mov x29, #0\n\t"
      "mov x0, x20\n\t"
      "blr x19\n\t"
      "mov x8, #93\n\t"
      "svc #0\n"
      "1:\n\t"
      : "+r"(x0)
      : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5), "r"(x19), "r"(x20)
      : "x30", "memory");
  return x0;
}
#else
#error "gavel's sandbox knows x86-64 and aarch64"
#endif

}  // namespace gavel
