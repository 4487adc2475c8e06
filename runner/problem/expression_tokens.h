// The words of an expression's text, taken from its front.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gavel {

bool is_name_start(char c);

// Throws ExpressionFailure at `offset` of the text.
[[noreturn]] void fail_expression(std::size_t offset, std::string message, std::string hint = "");

class ExpressionTokens {
 public:
  explicit ExpressionTokens(std::string_view text) : text_(text) {}

  // Of what comes next, behind blanks.
  std::size_t position();
  // Where what was taken last ends.
  std::size_t taken() const { return at_; }
  bool is_at_end() { return position() == text_.size(); }
  // Not at the end.
  char next() { return text_[position()]; }
  bool has_next(char c) { return !is_at_end() && next() == c; }

  // Takes `token` when it comes next, a word only as a whole.
  bool take(std::string_view token);
  void expect(std::string_view token);
  void expect_end();

  std::string_view take_name();
  // A number in decimal digits; '_' may stand between them.
  std::int64_t take_integer();
  // The code point of a character in single quotes.
  std::int64_t take_character();

 private:
  std::string_view rest() const { return text_.substr(at_); }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace gavel
