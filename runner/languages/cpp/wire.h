// The channel's descriptor, by bare system calls: functions of the solution that happen to be named
// read or write have no part in it. Included by the files of the channel alone.
#pragma once

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstdint>

namespace gavel_runtime {
namespace {

constexpr int kChannel = 3;
constexpr std::size_t kBuffer = 64 << 10;
constexpr std::size_t kMostVectors = 64;  // of one send

// Only what came with a request lies here, never a nonce.
char input_buffer[kBuffer];

long system_call(long number, long a = 0, long b = 0, long c = 0, long d = 0) {
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

[[noreturn]] void leave(int status) {
  for (;;) system_call(SYS_exit_group, status);
}

long address(const void* pointer) { return reinterpret_cast<long>(pointer); }

struct Header {
  std::uint64_t nonce;
  std::uint64_t length;  // of a request with how many inputs follow the first in its upper bits
};
constexpr int kBitsOfLength = 48;
constexpr std::uint64_t kLengthMask = (1ull << kBitsOfLength) - 1;

// Bytes read; 0 when the judge has closed the channel.
std::size_t read_some(iovec* vectors, int count) {
  for (;;) {
    const long got = system_call(SYS_readv, kChannel, address(vectors), count);
    if (got >= 0) return static_cast<std::size_t>(got);
    if (got != -EINTR) leave(1);
  }
}

std::size_t read_some(void* to, std::size_t length) {
  iovec vector{to, length};
  return read_some(&vector, 1);
}

// The kernel could not read what the solution returned: do it here, where it is the solution's
// own fault for everybody to see.
void touch(const iovec* vectors, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    const volatile char* bytes = static_cast<const char*>(vectors[i].iov_base);
    for (std::size_t at = 0; at < vectors[i].iov_len; ++at) (void)bytes[at];
  }
}

void send_all(iovec* vectors, std::size_t count) {
  while (count != 0) {
    msghdr message{};
    message.msg_iov = vectors;
    message.msg_iovlen = count < kMostVectors ? count : kMostVectors;
    const long sent = system_call(SYS_sendmsg, kChannel, address(&message), MSG_NOSIGNAL);
    if (sent == -EINTR) continue;
    if (sent == -EFAULT) touch(vectors, count);
    if (sent < 0) leave(1);
    std::size_t left = static_cast<std::size_t>(sent);
    while (count != 0 && left >= vectors->iov_len) {
      left -= vectors->iov_len;
      ++vectors;
      --count;
    }
    if (count == 0) break;
    vectors->iov_base = static_cast<char*>(vectors->iov_base) + left;
    vectors->iov_len -= left;
  }
}

}  // namespace
}  // namespace gavel_runtime
