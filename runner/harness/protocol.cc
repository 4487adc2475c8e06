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
constexpr std::uint8_t kMeasured = 3;
constexpr std::uint8_t kNoProgram = 4;
constexpr std::uint8_t kHeld = 5;
constexpr std::size_t kAmountBytes = 8;

// The replies whose body is text; nothing for an answer.
std::optional<Reply> decode_text(std::string_view payload) {
  if (payload.empty()) return WrongShape{"the answer has no status"};
  const auto status = static_cast<std::uint8_t>(payload.front());
  const std::string text(payload.substr(1));
  if (status == kWrongShape) return WrongShape{text};
  if (status == kRaised) return Raised{text};
  if (status == kNoProgram) return NoProgram{text};
  if (status != kAnswered && status != kMeasured && status != kHeld)
    return WrongShape{fmt::format("the answer has status {}", status)};
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

std::string encode_request(const Signature& signature, std::span<const Input* const> inputs) {
  std::string out;
  for (const Input* const input : inputs) encode_input(signature, *input, out);
  return out;
}

std::string encode_answer(const Signature& signature, const Input& input, const Answer& answer) {
  std::string out;
  const auto types = answer_types(signature, input);
  for (std::size_t i = 0; i < types.size(); ++i) encode(types[i], answer.values.at(i), out);
  return out;
}

std::optional<std::vector<Answer>> decode_reply(const Signature& signature,
                                                std::span<const Input* const> inputs,
                                                std::string_view payload) {
  if (payload.empty() || static_cast<std::uint8_t>(payload.front()) != kAnswered)
    return std::nullopt;
  payload.remove_prefix(1);
  std::vector<Answer> answers;
  for (const Input* const input : inputs) {
    auto answer = take_answer(signature, *input, payload);
    if (std::holds_alternative<DecodeFailure>(answer)) return std::nullopt;
    answers.push_back(std::get<Answer>(std::move(answer)));
  }
  if (!payload.empty()) return std::nullopt;
  return answers;
}

Reply decode_reply(const Signature& signature, const Input& input, std::string_view payload) {
  if (auto reply = decode_text(payload)) return *std::move(reply);
  const bool is_held = static_cast<std::uint8_t>(payload.front()) == kHeld;
  const bool is_measured = static_cast<std::uint8_t>(payload.front()) == kMeasured;
  payload.remove_prefix(1);
  std::uint64_t amount = 0;
  if (is_measured || is_held) {
    if (payload.size() < kAmountBytes) return WrongShape{"the measurement ends early"};
    for (std::size_t i = kAmountBytes; i-- > 0;) {
      amount = amount << 8 | static_cast<std::uint8_t>(payload[i]);
    }
    payload.remove_prefix(kAmountBytes);
  }
  if (is_held) {
    if (payload.empty()) return Held{amount};
    return WrongShape{"more than a measurement"};
  }
  auto answer = decode_answer(signature, input, payload);
  if (auto* failure = std::get_if<DecodeFailure>(&answer)) return WrongShape{failure->message};
  if (is_measured) return Measured{amount, std::get<Answer>(std::move(answer))};
  return std::get<Answer>(std::move(answer));
}

std::variant<Ready, Reply> decode_hello(std::string_view payload) {
  if (auto reply = decode_text(payload)) return *std::move(reply);
  return Ready{.warnings = std::string(payload.substr(1))};
}

}  // namespace gavel
