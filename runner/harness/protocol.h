// What the judge and the harness say to each other, without the frames (docs/harness-protocol.md).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "runner/problem/spec.h"

namespace gavel {

// The types that the values of an answer to `input` have, in order.
std::vector<Type> answer_types(const Signature& signature, const Input& input);

// The payload of a request.
std::string encode_request(const Signature& signature, const Input& input);

// The payload of a request that holds several inputs.
std::string encode_request(const Signature& signature, std::span<const Input* const> inputs);

// The body of a reply of status 0: what decode_answer() reads.
std::string encode_answer(const Signature& signature, const Input& input, const Answer& answer);

// The answer is not of the declared type or shape; `sentence` says how, from the harness or from
// the bytes themselves. Untrusted text.
struct WrongShape {
  std::string sentence;
};

// An exception or panic that the solution did not catch. Untrusted text.
struct Raised {
  std::string text;
};

// The answer of a measured run, with what was measured (status 3).
struct Measured {
  std::uint64_t amount = 0;
  Answer answer;
};

// What a measured call had taken when it was given up (status 5): it had not ended.
struct Held {
  std::uint64_t amount = 0;
};

// The solution's text is no program of its language; `message` is what a compiler would say.
// Untrusted text.
struct NoProgram {
  std::string message;
};

using Reply = std::variant<Answer, WrongShape, Raised, Measured, Held, NoProgram>;

// Reads the payload of a reply (untrusted) to `input`.
Reply decode_reply(const Signature& signature, const Input& input, std::string_view payload);

// Reads the payload of a reply (untrusted) to several inputs: the answers to all of them, or
// nothing when it tells that there is none to one of them.
std::optional<std::vector<Answer>> decode_reply(const Signature& signature,
                                                std::span<const Input* const> inputs,
                                                std::string_view payload);

// The program has loaded the solution. `warnings` is what a compiler would say beside that, with
// the solution's file and lines; mostly empty. Untrusted text.
struct Ready {
  std::string warnings;
};

// Reads the payload of the hello frame (untrusted): Ready, or how loading went wrong.
std::variant<Ready, Reply> decode_hello(std::string_view payload);

}  // namespace gavel
