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

void append_u32(std::string& out, std::size_t number) {
  for (int shift = 0; shift < 32; shift += 8) {
    out.push_back(static_cast<char>(number >> shift & 0xff));
  }
}

void encode_all(const std::vector<Parameter>& params, const std::vector<Value>& values,
                std::string& out) {
  for (std::size_t i = 0; i < params.size(); ++i) encode(params[i].type, values.at(i), out);
}

Reply decode_answer(const Signature& signature, const Input& input, std::string_view body) {
  Answer answer;
  for (const Type& type : answer_types(signature, input)) {
    auto value = decode(type, body);
    if (const auto* failure = std::get_if<DecodeFailure>(&value)) {
      return WrongShape{failure->message};
    }
    answer.values.push_back(std::move(std::get<Value>(value)));
  }
  if (!body.empty()) return WrongShape{fmt::format("{} bytes too many in the answer", body.size())};
  return answer;
}

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
  if (!signature.is_class) {
    encode_all(signature.function.params, input.arguments, out);
    return out;
  }
  encode_all(signature.constructor.params, input.arguments, out);
  append_u32(out, input.calls.size());
  for (const Call& call : input.calls) {
    append_u32(out, call.method);
    encode_all(signature.methods.at(call.method).params, call.arguments, out);
  }
  return out;
}

Reply decode_reply(const Signature& signature, const Input& input, std::string_view payload) {
  if (auto reply = decode_text(payload)) return *std::move(reply);
  return decode_answer(signature, input, payload.substr(1));
}

Reply decode_hello(std::string_view payload) {
  if (auto reply = decode_text(payload)) return *std::move(reply);
  return Answer{};
}

}  // namespace gavel
