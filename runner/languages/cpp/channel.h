// The program's side of the harness's protocol: a request's bytes in, a reply's bytes out.
// Everything goes over descriptor 3 by bare system calls, so that functions of the solution that
// happen to be named read or write have no part in it.
#pragma once

struct gavel_gauge;

namespace gavel_runtime {

// The payload of one request, read as it is asked for: large blocks go from the socket straight
// to where they belong.
class Input {
 public:
  void take(void* to, std::size_t length);
  template <class T>
  T take() {
    T value;
    take(&value, sizeof value);
    return value;
  }
  std::size_t take_count();

 private:
  friend class Exchange;
  void take_across(void* to, std::size_t length);
  void drain();

  const char* at_ = nullptr;
  const char* end_ = nullptr;
  std::uint64_t unread_ = 0;  // bytes of the payload that are still in the socket
};

// The body of a reply: bytes, and large blocks that are sent from where they lie.
class Output {
 public:
  void append(const void* from, std::size_t length);
  // `from` must stay as it is until the reply is sent.
  void append_block(const void* from, std::size_t length);
  template <class T>
  void put(T value) {
    append(&value, sizeof value);
  }
  void put_count(std::size_t count);
  // Status 1 unless it is UTF-8 without NUL.
  void put_text(const char* text, std::size_t length);

  // For what is known only after the bytes behind it.
  std::size_t size() const { return size_; }
  void put_count_at(std::size_t offset, std::size_t count);
  void shrink_to(std::size_t size) { size_ = size; }

 private:
  friend class Exchange;
  struct Block {
    std::size_t at;  // offset in the bytes before which the block goes
    const void* from;
    std::size_t length;
  };
  void grow(std::size_t length);
  void clear();

  char* bytes_ = nullptr;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
  Block* blocks_ = nullptr;
  std::size_t block_count_ = 0;
  std::size_t block_capacity_ = 0;
  bool may_borrow_ = true;
};

class Exchange;
// Says hello, then answers requests until the judge closes the channel.
[[noreturn]] void serve(void (*handle)(Exchange&), char** arguments);

// One request and its reply. The nonce lives here, on the stack, and nowhere else.
class Exchange {
 public:
  Input input;
  Output output;

  // What the answer is made of does not outlive the handler's innermost function: copies are made.
  void forbid_borrowing() { output.may_borrow_ = false; }
  // Sends the reply now if parts of it lie in objects that are about to go.
  void send_if_borrowed() {
    if (output.block_count_ != 0) send(0);
  }
  // Where an exception came from, for the message: "get".
  const char* calling = nullptr;

  // Right around what a measured run measures.
  void begin_call();
  void end_call();
  // Around several such pairs, which are then measured together.
  void begin_calls();
  void end_calls();
  // In a run that measures space `copy` is run for the allocations that it makes: passing the
  // arguments by value makes the same, and they do not count.
  template <class Copy>
  void rehearse(Copy copy) {
    if (gauge_ == nullptr) return;
    rehearse(true);
    copy();
    rehearse(false);
  }
  // The answer is gone, as far as it was an object: what is freed from here on was none of it.
  // Nothing for one of several calls.
  void settle();

 private:
  friend void serve(void (*handle)(Exchange&), char** arguments);
  bool receive();
  void answer(void (*handle)(Exchange&));
  void fail(unsigned char status, const std::string& sentence);
  void send(unsigned char status);
  void mark();
  void rehearse(bool is_on);

  std::uint64_t nonce_ = 0;
  std::uint64_t inputs_ = 0;  // of the request that are not yet answered
  int open_calls_ = 0;
  bool is_sent_ = false;
  bool counts_instructions_ = false;
  bool counts_blocks_ = false;
  std::uint64_t blocks_ = 0;
  const gavel_gauge* gauge_ = nullptr;  // in a run that measures space
};

// A block that the answer is made of and that nobody will free is no auxiliary space.
void leave_out(const void* block);

// The answer is not of the declared type or shape: each ends the handler.
[[noreturn]] void reject(const char* sentence);
[[noreturn]] void reject_type(const std::type_info& type, const char* declared);
[[noreturn]] void reject_integer(bool is_negative, unsigned __int128 magnitude,
                                 const char* declared);
// The nodes of a tree seen so far.
class Seen {
 public:
  Seen() = default;
  Seen(const Seen&) = delete;
  Seen& operator=(const Seen&) = delete;
  ~Seen() { __builtin_free(slots_); }
  // False when it was there already.
  bool add(const void* pointer);

 private:
  void grow();

  const void** slots_ = nullptr;
  std::size_t mask_ = 0;
  std::size_t count_ = 0;
};

}  // namespace gavel_runtime
