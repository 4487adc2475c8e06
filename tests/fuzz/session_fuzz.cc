// What a hostile program may do on the judge's channel: any bytes in any pieces, replies under the
// right nonce with any payload. A reply is taken only whole, as it was sent and under its nonce;
// nothing longer than agreed is kept; and any payload is an answer of the declared type, a sentence
// or an exception.
#include <sys/socket.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "runner/harness/protocol.h"
#include "runner/sandbox/channel.h"

namespace {

using gavel::Channel;

constexpr std::uint64_t kLongestReply = 4096;

void require(bool holds) {
  if (!holds) std::abort();
}

// Takes decisions off the input.
class Script {
 public:
  Script(const std::uint8_t* data, std::size_t size)
      : rest_(reinterpret_cast<const char*>(data), size) {}
  bool is_over() const { return rest_.empty(); }
  std::uint8_t byte() {
    if (rest_.empty()) return 0;
    const auto first = static_cast<std::uint8_t>(rest_.front());
    rest_.remove_prefix(1);
    return first;
  }
  std::string_view bytes(std::size_t most) {
    const std::string_view taken = rest_.substr(0, most);
    rest_.remove_prefix(taken.size());
    return taken;
  }

 private:
  std::string_view rest_;
};

// Signatures whose answers have every kind of shape.
struct Question {
  gavel::Signature signature;
  gavel::Input input;
};

Question question_of(std::uint8_t choice) {
  constexpr const char* kTypes[] = {"int",
                                    "long",
                                    "double",
                                    "bool",
                                    "char",
                                    "string",
                                    "list<int>",
                                    "list<bool>",
                                    "list<string>",
                                    "tree<int>",
                                    "tree<string>",
                                    "void",
                                    "linked<char>",
                                    "list<long>",
                                    "list<list<int>>",
                                    "list<tree<double>>",
                                    "list<linked<int>>",
                                    "list<list<char>>"};
  Question question;
  const auto type = gavel::parse_type(kTypes[choice % std::size(kTypes)]);
  question.signature.function.returns = *type;
  if (choice >= 128) {  // a class whose one method is called twice
    question.signature.is_class = true;
    question.signature.methods = {question.signature.function};
    question.input.calls = {gavel::Call{.method = 0, .arguments = {}},
                            gavel::Call{.method = 0, .arguments = {}}};
  }
  return question;
}

void require_sound(const Question& question, const gavel::Reply& reply) {
  const gavel::Answer* answer = std::get_if<gavel::Answer>(&reply);
  if (const auto* measured = std::get_if<gavel::Measured>(&reply)) answer = &measured->answer;
  if (answer == nullptr) return;
  const std::vector<gavel::Type> types = gavel::answer_types(question.signature, question.input);
  require(answer->values.size() == types.size());
  for (std::size_t i = 0; i < types.size(); ++i)
    require(gavel::is_of_type(types[i], answer->values[i]));
}

// The program's end: sees whole requests, sends what the script says.
class Program {
 public:
  explicit Program(int socket) : socket_(socket) {}
  ~Program() { ::close(socket_); }

  // Reads what the judge sent; the nonce of the last request stays in `nonce_`.
  void receive() {
    char block[8192];
    for (ssize_t size; (size = ::recv(socket_, block, sizeof block, MSG_DONTWAIT)) > 0;) {
      if (size >= 8) std::memcpy(nonce_, block, sizeof nonce_);
    }
  }
  void send(std::string_view bytes) {
    (void)!::send(socket_, bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
    sent_ += bytes;
  }
  std::string header(std::uint64_t length) const {
    std::string text(nonce_, sizeof nonce_);
    for (int byte = 0; byte < 8; ++byte) text.push_back(static_cast<char>(length >> (8 * byte)));
    return text;
  }
  void greet() { std::memset(nonce_, 0, sizeof nonce_); }
  const std::string& sent() const { return sent_; }
  void begin() { sent_.clear(); }

 private:
  int socket_;
  char nonce_[8] = {};
  std::string sent_;  // since the request
};

// One frame is awaited; false when the conversation is over.
bool converse(Script& script, Channel& channel, Program& program, const Question& question,
              bool is_hello) {
  while (true) {
    const std::uint8_t choice = script.byte();
    switch (choice % 6) {
      case 0:
        program.send(script.bytes(choice / 6));
        break;
      case 1: {
        const std::string_view payload = script.bytes(choice / 6);
        program.send(program.header(payload.size()) + std::string(payload));
        break;
      }
      case 2:
        program.send(program.header(script.byte() * 257u).substr(0, choice / 6));
        break;
      case 3:
        program.send(program.header(script.byte()));
        break;
      case 4: {
        std::uint64_t length = 0;
        for (int byte = 0; byte < 8; ++byte) length = length << 8 | script.byte();
        program.send(program.header(length));
        break;
      }
      case 5:
        break;
    }
    switch (channel.advance()) {
      case Channel::State::Waiting:
        if (script.is_over()) return false;
        break;
      case Channel::State::Complete: {
        const std::string reply = channel.take_reply();
        require(reply.size() <= kLongestReply);
        require(program.sent() == program.header(reply.size()) + reply);
        if (is_hello) return std::holds_alternative<gavel::Ready>(gavel::decode_hello(reply));
        require_sound(question, gavel::decode_reply(question.signature, question.input, reply));
        return true;
      }
      case Channel::State::Closed:
        std::abort();  // nobody closed it
      case Channel::State::TooLong:
      case Channel::State::Violated:
        return false;
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Script script(data, size);
  const Question question = question_of(script.byte());
  int ends[2];
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) std::abort();
  Channel channel{gavel::UniqueFd(ends[0])};
  channel.set_writer(::getpid());
  Program program(ends[1]);
  channel.expect_hello(gavel::Bytes{kLongestReply});
  program.greet();
  bool goes_on = converse(script, channel, program, question, true);
  while (goes_on && !script.is_over()) {
    channel.request({std::string(script.bytes(script.byte()))}, gavel::Bytes{kLongestReply});
    if (channel.advance() != Channel::State::Waiting) std::abort();
    program.receive();
    program.begin();
    goes_on = converse(script, channel, program, question, false);
  }
  return 0;
}
