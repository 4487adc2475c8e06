#include "runner/problem/expression_tokens.h"

#include <fmt/format.h>

#include <charconv>
#include <optional>

#include "runner/base/utf8.h"
#include "runner/problem/expression.h"

namespace gavel {
namespace {

bool is_name_part(char c) { return is_name_start(c) || (c >= '0' && c <= '9'); }

}  // namespace

bool is_name_start(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

void fail_expression(std::size_t offset, std::string message, std::string hint) {
  throw ExpressionFailure{offset, std::move(message), std::move(hint)};
}

std::size_t ExpressionTokens::position() {
  while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\n')) {
    ++at_;
  }
  return at_;
}

bool ExpressionTokens::take(std::string_view token) {
  position();
  if (!rest().starts_with(token)) return false;
  const bool is_word = is_name_start(token.front());
  const std::size_t end = at_ + token.size();
  if (is_word && end < text_.size() && is_name_part(text_[end])) return false;
  at_ = end;
  return true;
}

void ExpressionTokens::expect(std::string_view token) {
  if (!take(token)) fail_expression(at_, fmt::format("expected '{}'", token));
}

void ExpressionTokens::expect_end() {
  if (is_at_end()) return;
  fail_expression(
      at_, fmt::format("unexpected '{}': expected an operator or the end", rest().substr(0, 1)));
}

std::string_view ExpressionTokens::take_name() {
  const std::size_t start = at_;
  while (at_ < text_.size() && is_name_part(text_[at_])) ++at_;
  return text_.substr(start, at_ - start);
}

std::int64_t ExpressionTokens::take_integer() {
  const std::size_t start = at_;
  std::string digits;
  while (at_ < text_.size() && (is_name_part(text_[at_]) || text_[at_] == '.')) {
    if (text_[at_] != '_') digits += text_[at_];
    ++at_;
  }
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error == std::errc::result_out_of_range) {
    fail_expression(start, "the number is beyond 64 bits");
  }
  if (end != digits.data() + digits.size()) fail_expression(start, "expected an integer");
  return number;
}

std::int64_t ExpressionTokens::take_character() {
  const std::size_t start = at_++;
  const std::optional<CodePoint> character = first_code_point(rest());
  if (!character) fail_expression(start, "expected a character in single quotes");
  at_ += character->length;
  if (!rest().starts_with("'")) {
    fail_expression(start, "expected one character in single quotes");
  }
  ++at_;
  return character->value;
}

}  // namespace gavel
