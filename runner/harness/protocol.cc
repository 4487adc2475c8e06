#include "runner/harness/protocol.h"

#include <fmt/format.h>

#include <cstdint>
#include <optional>

#include "runner/problem/codec.h"

namespace gavel {
namespace {

constexpr std::uint8_t kAnswered = 0;
constexpr std::uint8_t kWrongShape = 1;
constexpr std::uint8_t kRaised = 2;

// The replies whose body is text; nothing for an answer.
std::optional<Reply> decode_text(std::string_view payload) {
  if (payload.empty()) return WrongShape{"the answer has no status"};
  const auto status = static_cast<std::uint8_t>(payload.front());
  const std::string text(payload.substr(1));
  if (status == kWrongShape) return WrongShape{text};
  if (status == kRaised) return Raised{text};
  if (status != kAnswered) return WrongShape{fmt::format("the answer has status {}", status)};
  return std::nullopt;
}

}  // namespace

std::vector<Type> answer_types(const Signature& signature, const Input& input) {
  if (!signature.is_class) {
    if (signature.output) return {signature.function.params.at(*signature.output).type};
    return {signature.function.returns};
  }
  std::vector<Type> types;
  for (const Call& call : input.calls) types.push_back(signature.methods.at(call.method).returns);
  return types;
}

std::string encode_request(const Signature& signature, const Input& input) {
  std::string out;
  encode_input(signature, input, out);
  return out;
}

Reply decode_reply(const Signature& signature, const Input& input, std::string_view payload) {
  if (auto reply = decode_text(payload)) return *std::move(reply);
  auto answer = decode_answer(signature, input, payload.substr(1));
  if (auto* failure = std::get_if<DecodeFailure>(&answer)) return WrongShape{failure->message};
  return std::get<Answer>(std::move(answer));
}

Reply decode_hello(std::string_view payload) {
  if (auto reply = decode_text(payload)) return *std::move(reply);
  return Answer{};
}

}  // namespace gavel
