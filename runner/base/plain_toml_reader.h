// What plain TOML is made of, read from the front: blanks, keys, strings, numbers.
#pragma once

#include <string>
#include <string_view>

#include "runner/base/toml.h"

namespace gavel {

// Gives up at the first thing that it does not know: from then on it is at the end of the text, and
// nothing of what it gave has a meaning. The text outlives it.
class PlainTomlReader {
 public:
  // Gives up at once where the text holds characters that are not known.
  explicit PlainTomlReader(std::string_view text);

  bool has_given_up() const { return has_given_up_; }
  void give_up();

  bool is_at_end() const { return at_ == text_.size(); }
  bool is_at_line_end() const { return peek() == '\n' || peek() == '#'; }
  bool is_next(char c) const { return at_ < text_.size() && text_[at_] == c; }
  bool is_next(std::string_view word) const { return text_.substr(at_).starts_with(word); }
  TextPosition position() const;  // of the next character

  bool take(char c);
  void expect(char c);
  void skip_blanks();
  void end_line();    // blanks, a comment, the line's end
  void skip_lines();  // all that mean nothing

  struct Key {
    std::string text;
    TextPosition position;
  };
  Key take_key();
  // A string, a number, true or false.
  TomlNode take_scalar();

 private:
  char peek() const { return at_ < text_.size() ? text_[at_] : '\n'; }
  void go_to_next_line(std::size_t line_end);
  std::string take_string();
  std::string take_long_string();
  char take_escape();
  void take_digits(std::string& digits);
  void take_number(TomlNode& node);

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  std::size_t line_begin_ = 0;
  bool has_given_up_ = false;
};

}  // namespace gavel
