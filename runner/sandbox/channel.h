// The judge's end of the harness's channel: frames of docs/harness-protocol.md.
//
// Everything that arrives here was written by somebody who is not trusted: lengths are bounded
// before memory is taken, the sender of each byte is known from the kernel (SO_PASSCRED), and a
// reply counts only with the nonce of the request that it answers.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include "runner/base/unique_fd.h"
#include "runner/base/units.h"
#include "runner/sandbox/sandbox.h"

namespace gavel {

class Channel {
 public:
  // Takes our end of a stream socket pair.
  explicit Channel(UniqueFd socket);
  // Only this process may write. Set before the first frame is awaited.
  void set_writer(int process) { writer_ = process; }

  int descriptor() const { return socket_.get(); }  // -1 when the other side has closed it
  bool has_more_to_send() const { return sent_ < to_send_; }

  // Awaits a frame that nobody asked for, with nonce 0.
  void expect_hello(Bytes longest_reply);
  // Begins to send a request under a fresh nonce and awaits its reply.
  void request(Question question, Bytes longest_reply);

  enum class State { Waiting, Complete, Closed, TooLong, Violated };
  // Sends and takes what can be sent and taken without waiting.
  State advance();
  std::string take_reply();

 private:
  static constexpr std::size_t kHeaderSize = 16;
  using Header = std::array<char, kHeaderSize>;

  void send();
  State receive();
  State receive_beginning(bool& may_be_more);
  State receive_payload();
  State look_at_header();
  std::pair<State, std::size_t> read_into(char* bytes, std::size_t room);
  void expect(std::uint64_t nonce, Bytes longest_reply);

  UniqueFd socket_;
  int writer_ = 0;
  Header outgoing_header_{};
  std::string outgoing_;
  std::size_t to_send_ = 0;  // of both, and how much of them is sent
  std::size_t sent_ = 0;
  Header incoming_header_{};  // of the frame that is awaited
  std::size_t header_size_ = 0;
  std::string incoming_;  // its payload
  std::uint64_t nonce_ = 0;
  std::uint64_t length_ = 0;  // of the payload, once the header is there
  Bytes longest_reply_;
};

}  // namespace gavel
