#include "runner/sandbox/channel.h"

#include <fcntl.h>
#include <sys/random.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include "runner/sandbox/system.h"

namespace gavel {
namespace {

constexpr std::size_t kReadSize = 64 << 10;
// Most frames come whole with the first read.
constexpr std::size_t kFirstRead = 4 << 10;

constexpr int kBitsOfLength = 48;  // of a request; above them, how many more inputs it holds

void put_u64(char* text, std::uint64_t value) {
  for (int byte = 0; byte < 8; ++byte) text[byte] = static_cast<char>(value >> (8 * byte));
}

std::uint64_t get_u64(const char* text) {
  std::uint64_t value = 0;
  for (int byte = 7; byte >= 0; --byte) value = value << 8 | static_cast<unsigned char>(text[byte]);
  return value;
}

// Drawn in advance: that is a call for many cases.
std::uint64_t draw_nonce() {
  thread_local std::array<std::uint64_t, 32> drawn;
  thread_local std::size_t left = 0;
  while (true) {
    if (left == 0) {
      check(::getrandom(drawn.data(), sizeof drawn, 0), "cannot draw a nonce");
      left = drawn.size();
    }
    if (const std::uint64_t nonce = drawn[--left]; nonce != 0) return nonce;
  }
}

// Whether the message came with the credentials of `writer` and nothing else. There is room for
// credentials only: descriptors sent to us are dropped by the kernel, which then says "truncated".
bool is_from(const msghdr& message, int writer) {
  if ((message.msg_flags & MSG_CTRUNC) != 0) return false;
  const cmsghdr* const header = CMSG_FIRSTHDR(&message);
  if (header == nullptr || header->cmsg_type != SCM_CREDENTIALS) return false;
  ucred credentials;
  std::memcpy(&credentials, CMSG_DATA(header), sizeof credentials);
  return credentials.pid == writer;
}

}  // namespace

Channel::Channel(UniqueFd socket) : socket_(std::move(socket)) {
  const int on = 1;
  check(::setsockopt(socket_.get(), SOL_SOCKET, SO_PASSCRED, &on, sizeof on),
        "cannot prepare the harness's channel");
  check(::fcntl(socket_.get(), F_SETFL, O_NONBLOCK), "cannot prepare the harness's channel");
}

void Channel::expect_hello(Bytes longest_reply) { expect(0, longest_reply); }

void Channel::request(Question question, Bytes longest_reply) {
  expect(draw_nonce(), longest_reply);
  put_u64(outgoing_header_.data(), nonce_);
  put_u64(outgoing_header_.data() + 8, question.payload.size() | (question.inputs - 1)
                                                                     << kBitsOfLength);
  outgoing_ = std::move(question.payload);
  to_send_ = kHeaderSize + outgoing_.size();
  sent_ = 0;
}

void Channel::expect(std::uint64_t nonce, Bytes longest_reply) {
  nonce_ = nonce;
  longest_reply_ = longest_reply;
  length_ = 0;
  header_size_ = 0;
  incoming_.clear();
}

Channel::State Channel::advance() {
  if (!socket_) return State::Closed;
  // Bytes that are here before the whole request is sent answer nothing: they cannot have its
  // nonce.
  if (has_more_to_send()) send();
  const State state = receive();
  if (state == State::Closed) socket_.reset();
  return state;
}

void Channel::send() {
  while (has_more_to_send()) {
    const std::size_t of_header = std::min(sent_, kHeaderSize);
    const std::size_t of_payload = sent_ - of_header;
    std::array<iovec, 2> parts{iovec{outgoing_header_.data() + of_header, kHeaderSize - of_header},
                               iovec{outgoing_.data() + of_payload, outgoing_.size() - of_payload}};
    msghdr message{};
    message.msg_iov = parts.data();
    message.msg_iovlen = parts.size();
    const ssize_t size = ::sendmsg(socket_.get(), &message, MSG_NOSIGNAL);
    if (size < 0 && errno == EINTR) continue;
    if (size < 0 && errno != EAGAIN) sent_ = to_send_;  // closed: receive() sees it too
    if (size < 0) return;
    sent_ += static_cast<std::size_t>(size);
  }
}

Channel::State Channel::receive() {
  bool may_be_more = false;
  while (true) {
    const bool awaits_header = header_size_ < kHeaderSize;
    if (!awaits_header && incoming_.size() == length_) {
      // One byte beyond the frame is one too many. What another process has sent is seen with the
      // next frame, which it spoils.
      char byte;
      const bool is_more = may_be_more && ::recv(socket_.get(), &byte, 1, MSG_PEEK) > 0;
      return is_more ? State::Violated : State::Complete;
    }
    const State state = awaits_header ? receive_beginning(may_be_more) : receive_payload();
    if (!awaits_header) may_be_more = true;
    if (state != State::Complete) return state;
  }
}

// The header, and what has come with it.
Channel::State Channel::receive_beginning(bool& may_be_more) {
  std::array<char, kFirstRead> bytes;
  const auto [state, size] = read_into(bytes.data(), bytes.size());
  may_be_more = size == bytes.size();
  const std::size_t of_header = std::min(size, kHeaderSize - header_size_);
  std::memcpy(incoming_header_.data() + header_size_, bytes.data(), of_header);
  header_size_ += of_header;
  if (state != State::Complete || header_size_ < kHeaderSize) return state;
  const State judged = look_at_header();
  if (judged != State::Complete) return judged;
  const std::size_t of_payload = size - of_header;
  if (of_payload > length_) return State::Violated;
  incoming_.append(bytes.data() + of_header, of_payload);
  return State::Complete;
}

Channel::State Channel::receive_payload() {
  const std::size_t held = incoming_.size();
  const std::size_t room = std::min<std::size_t>(length_ - held, kReadSize);
  incoming_.resize(held + room);
  const auto [state, size] = read_into(incoming_.data() + held, room);
  incoming_.resize(held + size);
  return state;
}

// Complete with at least one byte, or why there is none.
std::pair<Channel::State, std::size_t> Channel::read_into(char* bytes, std::size_t room) {
  iovec part{bytes, room};
  alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(ucred))> control;
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  ssize_t size = -1;
  do {
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    size = ::recvmsg(socket_.get(), &message, MSG_CMSG_CLOEXEC);
  } while (size < 0 && errno == EINTR);
  if (size < 0 && errno == EAGAIN) return {State::Waiting, 0};
  if (size <= 0) return {State::Closed, 0};
  return {is_from(message, writer_) ? State::Complete : State::Violated,
          static_cast<std::size_t>(size)};
}

Channel::State Channel::look_at_header() {
  if (get_u64(incoming_header_.data()) != nonce_ || has_more_to_send()) return State::Violated;
  length_ = get_u64(incoming_header_.data() + 8);
  if (length_ > longest_reply_.count) return State::TooLong;
  incoming_.reserve(length_);
  return State::Complete;
}

std::string Channel::take_reply() {
  std::string reply = std::move(incoming_);
  incoming_.clear();
  return reply;
}

}  // namespace gavel
