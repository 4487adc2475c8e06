// What channel.h declares. Compiled once for each compiler and linked to every solution; included
// by the prelude as long as that object is not there.
#include <cxxabi.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <iostream>
#include <string>
#include <typeinfo>

#include "channel.h"
#include "gauge.h"

#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

// Basic blocks of the solution, where it is built to count them: with -fsanitize-coverage=trace-pc it
// calls the function in every one.
extern "C" {
unsigned long long gavel_executed_;
void __sanitizer_cov_trace_pc() { ++gavel_executed_; }
}

namespace gavel_runtime {
namespace {

constexpr int kChannel = 3;
constexpr std::size_t kBuffer = 64 << 10;
constexpr std::size_t kBorrow = 16 << 10;     // a copy of less is cheaper than a vector more
constexpr std::size_t kMostVectors = 64;      // of one send
constexpr std::size_t kMostKept = 1 << 20;    // of a reply's buffer, between requests
constexpr long kMostLeaked = 16 << 20;        // bytes that may stay behind between requests
constexpr char kAgain[] = "--gavel-again";

// Only what came with a request lies here, never a nonce.
char input_buffer[kBuffer];
long process;
const gavel_gauge* gauge;  // GAVEL_MEASURE=space

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
  std::uint64_t length;
};

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

void flush_what_was_printed() {
  try {
    std::cout.flush();
    std::clog.flush();
  } catch (...) {
    // The solution asked its streams to throw; its answer is none the worse.
  }
  std::fflush(nullptr);
}

std::string name_of(const std::type_info& type) {
  int status = 0;
  char* const demangled = abi::__cxa_demangle(type.name(), nullptr, nullptr, &status);
  std::string name = status == 0 ? demangled : type.name();
  std::free(demangled);
  const auto replace = [&name](const std::string& from, const std::string& to) {
    for (std::size_t at; (at = name.find(from)) != std::string::npos;)
      name.replace(at, from.size(), to);
  };
  replace("std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >",
          "std::string");
  replace("std::basic_string_view<char, std::char_traits<char> >", "std::string_view");
  for (std::size_t at; (at = name.find(", std::allocator<")) != std::string::npos;) {
    std::size_t end = name.find('<', at) + 1;
    for (int depth = 1; depth != 0 && end < name.size(); ++end)
      depth += name[end] == '<' ? 1 : name[end] == '>' ? -1 : 0;
    name.erase(at, end - at);
    if (name.compare(at, 2, " >") == 0) name.erase(at, 1);
  }
  return name;
}

struct Rejection {
  std::string sentence;
};

// Status 1 unless it is UTF-8 without NUL.
void check_text(const char* text, std::size_t length) {
  const auto* bytes = reinterpret_cast<const unsigned char*>(text);
  std::size_t at = 0;
  while (at < length) {
    const unsigned char lead = bytes[at];
    if (lead == 0) reject("returned a string with a NUL character in it");
    if (lead < 0x80) {
      ++at;
      continue;
    }
    const int more = lead >= 0xC2 && lead < 0xE0   ? 1
                     : lead >= 0xE0 && lead < 0xF0 ? 2
                     : lead >= 0xF0 && lead < 0xF5 ? 3
                                                   : 0;
    std::uint32_t code = lead & (0x3F >> more);
    bool is_valid = more != 0 && length - at > static_cast<std::size_t>(more);
    for (int i = 1; is_valid && i <= more; ++i) {
      is_valid = (bytes[at + i] & 0xC0) == 0x80;
      code = code << 6 | (bytes[at + i] & 0x3F);
    }
    if (is_valid)
      is_valid = !(more == 2 && (code < 0x800 || (code >= 0xD800 && code < 0xE000))) &&
                 !(more == 3 && (code < 0x10000 || code > 0x10FFFF));
    if (!is_valid)
      throw Rejection{"returned a string that is not UTF-8 at byte " + std::to_string(at)};
    at += static_cast<std::size_t>(more) + 1;
  }
}

// Resident memory in bytes, or -1 where /proc is not to be seen.
long resident_memory() {
  const long file = system_call(SYS_openat, AT_FDCWD, address("/proc/self/statm"), O_CLOEXEC);
  if (file < 0) return -1;
  char text[128];
  const long got = system_call(SYS_read, file, address(text), sizeof text - 1);
  system_call(SYS_close, file);
  if (got <= 0) return -1;
  text[got] = '\0';
  const char* second = std::strchr(text, ' ');
  return second == nullptr ? -1 : std::atol(second) * sysconf(_SC_PAGESIZE);
}

// The most that was ever resident at one time: asked for in a tenth of the time.
long most_resident() {
  rusage used;
  if (system_call(SYS_getrusage, RUSAGE_SELF, address(&used)) != 0) return LONG_MAX;
  return used.ru_maxrss * 1024;
}

// Nodes that a solution was given or made belong to nobody who could free them. When too much has
// come together, the same process starts over as it was at its first request.
void start_over_if_grown(long at_start, char** arguments) {
  if (at_start < 0 || most_resident() - at_start <= kMostLeaked) return;
  if (resident_memory() - at_start <= kMostLeaked) return;
#if defined(__GLIBC__)
  malloc_trim(0);
  if (resident_memory() - at_start <= kMostLeaked) return;
#endif
  char again[sizeof kAgain];
  std::memcpy(again, kAgain, sizeof kAgain);
  char* list[] = {arguments[0], again, nullptr};
  system_call(SYS_execve, address("/proc/self/exe"), address(list), address(environ));
  // Not allowed here: go on as it is.
}

}  // namespace

void Input::take(void* to, std::size_t length) {
  if (length > static_cast<std::size_t>(end_ - at_)) return take_across(to, length);
  std::memcpy(to, at_, length);
  at_ += length;
}

std::size_t Input::take_count() { return take<std::uint32_t>(); }

void Input::take_across(void* to, std::size_t length) {
  char* target = static_cast<char*>(to);
  const std::size_t buffered = static_cast<std::size_t>(end_ - at_);
  std::memcpy(target, at_, buffered);
  target += buffered;
  length -= buffered;
  at_ = end_ = input_buffer;
  if (length > unread_) leave(1);
  while (length != 0) {
    const bool is_large = length >= kBuffer;
    const std::size_t most = is_large ? length : unread_ < kBuffer ? unread_ : kBuffer;
    const std::size_t got = read_some(is_large ? target : input_buffer, most);
    if (got == 0) leave(0);
    unread_ -= got;
    const std::size_t used = got < length ? got : length;
    if (!is_large) {
      std::memcpy(target, input_buffer, used);
      at_ = input_buffer + used;
      end_ = input_buffer + got;
    }
    target += used;
    length -= used;
  }
}

void Input::drain() {
  while (unread_ != 0) {
    const std::size_t got = read_some(input_buffer, unread_ < kBuffer ? unread_ : kBuffer);
    if (got == 0) leave(0);
    unread_ -= got;
  }
}

void Output::append(const void* from, std::size_t length) {
  if (length > capacity_ - size_) grow(length);
  if (length != 0) std::memcpy(bytes_ + size_, from, length);
  size_ += length;
}

void Output::grow(std::size_t length) {
  std::size_t wanted = capacity_ == 0 ? 4096 : capacity_ * 2;
  while (wanted - size_ < length) wanted *= 2;
  char* const larger = static_cast<char*>(std::realloc(bytes_, wanted));
  if (larger == nullptr) throw std::bad_alloc();
  bytes_ = larger;
  capacity_ = wanted;
}

void Output::append_block(const void* from, std::size_t length) {
  if (length < kBorrow || !may_borrow_) return append(from, length);
  if (block_count_ == block_capacity_) {
    const std::size_t wanted = block_capacity_ == 0 ? 16 : block_capacity_ * 2;
    auto* const larger = static_cast<Block*>(std::realloc(blocks_, wanted * sizeof(Block)));
    if (larger == nullptr) throw std::bad_alloc();
    blocks_ = larger;
    block_capacity_ = wanted;
  }
  blocks_[block_count_++] = {size_, from, length};
}

void Output::put_count(std::size_t count) {
  if (count > UINT32_MAX) reject("the answer has more than 4294967295 elements");
  put(static_cast<std::uint32_t>(count));
}

void Output::put_text(const char* text, std::size_t length) {
  check_text(text, length);
  put_count(length);
  append(text, length);
}

void Output::put_count_at(std::size_t offset, std::size_t count) {
  if (count > UINT32_MAX) reject("the answer has more than 4294967295 elements");
  const auto number = static_cast<std::uint32_t>(count);
  std::memcpy(bytes_ + offset, &number, sizeof number);
}

void Output::clear() {
  size_ = 0;
  block_count_ = 0;
  may_borrow_ = true;
  if (capacity_ > kMostKept) {
    std::free(bytes_);
    bytes_ = nullptr;
    capacity_ = 0;
  }
}

bool Exchange::receive() {
  input.drain();
  output.clear();
  if (gauge_ != nullptr) forbid_borrowing();  // the answer goes before the reply
  is_sent_ = false;
  calling = nullptr;
  open_calls_ = 0;
  Header header;
  iovec vectors[] = {{&header, sizeof header}, {input_buffer, kBuffer}};
  std::size_t got = read_some(vectors, 2);
  if (got == 0) return false;
  while (got < sizeof header) {
    const std::size_t more =
        read_some(reinterpret_cast<char*>(&header) + got, sizeof header - got);
    if (more == 0) return false;
    got += more;
  }
  nonce_ = header.nonce;
  input.at_ = input_buffer;
  input.end_ = input_buffer + (got - sizeof header);
  input.unread_ = header.length - (got - sizeof header);
  return true;
}

void Exchange::answer(void (*handle)(Exchange&)) {
  try {
    handle(*this);
    if (!is_sent_) send(0);
    return;
  } catch (const Rejection& rejection) {
    return fail(1, rejection.sentence);
  } catch (const std::exception& exception) {
    const std::string what = exception.what();
    const std::string type = name_of(typeid(exception));
    return fail(2, what.empty() || what == type ? type : type + ": " + what);
  } catch (const std::string& text) {
    return fail(2, "std::string: " + text);
  } catch (const char* text) {
    return fail(2, std::string("const char*: ") + (text == nullptr ? "null" : text));
  } catch (int number) {
    return fail(2, "int: " + std::to_string(number));
  } catch (...) {
    const std::type_info* const type = abi::__cxa_current_exception_type();
    return fail(2, type == nullptr ? "an exception" : name_of(*type));
  }
}

void Exchange::fail(unsigned char status, const std::string& sentence) {
  if (is_sent_) return;
  std::string text = status == 2 ? "uncaught exception " : "";
  if (calling != nullptr) text += std::string("in ") + calling + ": ";
  text += sentence;
  output.clear();
  output.append(text.data(), text.size());
  send(status);
}

void Exchange::send(unsigned char status) {
  if (system_call(SYS_getpid) != process) leave(0);  // a child that the solution forgot
  if (open_calls_ != 0) {  // an exception ended the call
    open_calls_ = 1;
    end_call();
  }
  flush_what_was_printed();
  is_sent_ = true;
  const bool is_measured =
      (gauge_ != nullptr || counts_blocks_) && nonce_ != 0 && status == 0;
  const std::uint64_t amount = !is_measured ? 0 : counts_blocks_ ? blocks_ : gauge_->space();
  if (is_measured) status = 3;
  Header header{nonce_, 1 + (is_measured ? sizeof amount : 0) + output.size_};
  for (std::size_t i = 0; i < output.block_count_; ++i) header.length += output.blocks_[i].length;
  const std::size_t most = 4 + 2 * output.block_count_;
  iovec few[8];
  iovec* const vectors =
      most <= 8 ? few : static_cast<iovec*>(std::malloc(most * sizeof(iovec)));
  if (vectors == nullptr) leave(1);
  std::size_t count = 0;
  const auto add = [&](const void* from, std::size_t length) {
    if (length != 0) vectors[count++] = {const_cast<void*>(from), length};
  };
  add(&header, sizeof header);
  add(&status, 1);
  if (is_measured) add(&amount, sizeof amount);
  std::size_t at = 0;
  for (std::size_t i = 0; i < output.block_count_; ++i) {
    const Output::Block& block = output.blocks_[i];
    add(output.bytes_ + at, block.at - at);
    add(block.from, block.length);
    at = block.at;
  }
  add(output.bytes_ + at, output.size_ - at);
  send_all(vectors, count);
  if (vectors != few) std::free(vectors);
}

// A socket cannot be synchronised: the call does nothing but to be seen by the emulator.
void Exchange::mark() {
  if (counts_instructions_) system_call(SYS_fsync, kChannel);
}

void Exchange::begin_calls() {
  if (open_calls_++ != 0) return;
  mark();
  if (gauge_ != nullptr) gauge_->begin();
  blocks_ = gavel_executed_;
}

void Exchange::end_calls() {
  if (--open_calls_ != 0) return;
  blocks_ = gavel_executed_ - blocks_;
  if (gauge_ != nullptr) gauge_->end();
  mark();
}

void Exchange::begin_call() {
  begin_calls();
  if (gauge_ != nullptr) gauge_->resume();
}

void Exchange::end_call() {
  if (gauge_ != nullptr) gauge_->pause();
  end_calls();
}

void Exchange::rehearse(bool is_on) { gauge_->rehearse(is_on); }

void Exchange::settle() {
  if (gauge_ != nullptr) gauge_->settle();
}

void leave_out(const void* block) {
  if (gauge != nullptr) gauge->leave_out(block);
}

void serve(void (*handle)(Exchange&), char** arguments) {
  process = system_call(SYS_getpid);
  Exchange exchange;
  const char* const measure = std::getenv("GAVEL_MEASURE");
  const auto is_measuring = [measure](const char* what) {
    return measure != nullptr && std::strcmp(measure, what) == 0;
  };
  exchange.counts_instructions_ = is_measuring("instructions");
  exchange.counts_blocks_ = is_measuring("blocks");
  if (is_measuring("space"))
    exchange.gauge_ = gauge = static_cast<const gavel_gauge*>(dlsym(nullptr, "gavel_gauge"));
  const bool is_again = arguments[1] != nullptr && std::strcmp(arguments[1], kAgain) == 0;
  if (!is_again) exchange.send(0);
  const long at_start = resident_memory();
  while (exchange.receive()) {
    if (gauge != nullptr) gauge->asked(exchange.nonce_);
    exchange.answer(handle);
    exchange.nonce_ = 0;
    // The emulator would lose the program.
    if (measure == nullptr) start_over_if_grown(at_start, arguments);
  }
  leave(0);
}

void reject(const char* sentence) { throw Rejection{sentence}; }

void reject_type(const std::type_info& type, const char* declared) {
  throw Rejection{type == typeid(void) ? std::string("returned nothing, where ") + declared +
                                             " is declared"
                                       : "returned " + name_of(type) + ", where " + declared +
                                             " is declared"};
}

void reject_integer(bool is_negative, unsigned __int128 magnitude, const char* declared) {
  std::string digits;
  do {
    digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(magnitude % 10)));
    magnitude /= 10;
  } while (magnitude != 0);
  throw Rejection{std::string("returned ") + (is_negative ? "-" : "") + digits +
                  ", which does not fit " + declared};
}

bool Seen::add(const void* pointer) {
  if (count_ * 2 >= mask_) grow();
  std::size_t at = (reinterpret_cast<std::uintptr_t>(pointer) * 0x9E3779B97F4A7C15u) >> 20 & mask_;
  for (; slots_[at] != nullptr; at = (at + 1) & mask_)
    if (slots_[at] == pointer) return false;
  slots_[at] = pointer;
  ++count_;
  return true;
}

void Seen::grow() {
  Seen larger;
  larger.mask_ = mask_ == 0 ? 1023 : mask_ * 2 + 1;
  larger.slots_ = static_cast<const void**>(std::calloc(larger.mask_ + 1, sizeof(void*)));
  if (larger.slots_ == nullptr) throw std::bad_alloc();
  for (std::size_t i = 0; slots_ != nullptr && i <= mask_; ++i)
    if (slots_[i] != nullptr) larger.add(slots_[i]);
  std::swap(slots_, larger.slots_);
  std::swap(mask_, larger.mask_);
  std::swap(count_, larger.count_);
}

}  // namespace gavel_runtime
