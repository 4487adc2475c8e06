#include "runner/base/plain_toml_reader.h"

#include <algorithm>
#include <charconv>

namespace gavel {
namespace {

bool is_bare(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '-';
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// Of three bytes: no separators of lines, no surrogates, no marks of byte order.
bool is_known_triple(unsigned first, unsigned second, unsigned third) {
  if ((second & 0xC0) != 0x80 || (third & 0xC0) != 0x80) return false;
  if (first == 0xE2) return second != 0x80 || (third != 0xA8 && third != 0xA9);
  if (first == 0xEF) return second != 0xBB && (second != 0xBF || third < 0xBE);
  return first >= 0xE1 && first <= 0xEC;
}

// How many bytes the character at `at` has, if it may stand in a string or a comment; else 0. Of
// UTF-8 what people write is known: nothing above U+FFFF, no control characters.
std::size_t known_character(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0u;
  };
  const unsigned first = byte(0);
  if (first < 0x20) return first == '\n' || first == '\t' ? 1 : 0;
  if (first < 0x80) return first != 0x7F ? 1 : 0;
  if (first >= 0xE0) return is_known_triple(first, byte(1), byte(2)) ? 3 : 0;
  const unsigned least = first == 0xC2 ? 0xA0 : 0x80;
  return first >= 0xC2 && byte(1) >= least && byte(1) <= 0xBF ? 2 : 0;
}

bool is_known(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = known_character(text, at);
    if (size == 0) return false;
    at += size;
  }
  return true;
}

}  // namespace

PlainTomlReader::PlainTomlReader(std::string_view text) : text_(text) {
  if (!is_known(text)) give_up();
}

void PlainTomlReader::give_up() {
  has_given_up_ = true;
  at_ = text_.size();
}

// Columns count characters.
TextPosition PlainTomlReader::position() const {
  const auto begin = text_.begin() + static_cast<std::ptrdiff_t>(line_begin_);
  const auto end = text_.begin() + static_cast<std::ptrdiff_t>(at_);
  const auto before = std::count_if(begin, end, [](char c) { return !is_continuation(c); });
  return {line_, 1 + static_cast<std::size_t>(before)};
}

bool PlainTomlReader::take(char c) {
  if (!is_next(c)) return false;
  ++at_;
  return true;
}

void PlainTomlReader::expect(char c) {
  if (!take(c)) give_up();
}

void PlainTomlReader::skip_blanks() {
  while (is_next(' ') || is_next('\t')) ++at_;
}

void PlainTomlReader::go_to_next_line(std::size_t line_end) {
  ++line_;
  line_begin_ = line_end + 1;
}

void PlainTomlReader::end_line() {
  skip_blanks();
  if (is_next('#')) at_ = std::min(text_.find('\n', at_), text_.size());
  if (is_at_end()) return;
  if (peek() != '\n') return give_up();
  go_to_next_line(at_);
  ++at_;
}

void PlainTomlReader::skip_lines() {
  skip_blanks();
  while (!is_at_end() && is_at_line_end()) {
    end_line();
    skip_blanks();
  }
}

PlainTomlReader::Key PlainTomlReader::take_key() {
  Key key{.text = {}, .position = position()};
  if (is_next('"') || is_next('\'')) {
    key.text = take_string();
  } else {
    const std::size_t begin = at_;
    while (is_bare(peek())) ++at_;
    key.text = text_.substr(begin, at_ - begin);
  }
  if (key.text.empty()) give_up();
  return key;
}

TomlNode PlainTomlReader::take_scalar() {
  TomlNode node{.position = position(), .data = false};
  if (is_next("'''") || is_next("\"\"\"")) {
    node.data = take_long_string();
  } else if (is_next('"') || is_next('\'')) {
    node.data = take_string();
  } else if (is_next("true") || is_next("false")) {
    node.data = is_next("true");
    at_ += is_next("true") ? 4 : 5;
    if (is_bare(peek())) give_up();
  } else {
    take_number(node);
  }
  return node;
}

// 'literal', or "basic" with the escapes of one character.
std::string PlainTomlReader::take_string() {
  const char quote = text_[at_++];
  const std::string_view special = quote == '"' ? "\"\\\n" : "'\n";
  std::string result;
  while (true) {
    const std::size_t end = std::min(text_.find_first_of(special, at_), text_.size());
    result.append(text_.substr(at_, end - at_));
    at_ = end;
    if (!is_next('\\')) break;
    result += take_escape();
  }
  expect(quote);
  return result;
}

char PlainTomlReader::take_escape() {
  constexpr std::string_view kEscapes = "\"\\nt";
  constexpr std::string_view kMeanings = "\"\\\n\t";
  const std::size_t which = kEscapes.find(at_ + 1 < text_.size() ? text_[at_ + 1] : ' ');
  if (which == std::string_view::npos) {
    give_up();
    return ' ';
  }
  at_ += 2;
  return kMeanings[which];
}

// '''literal''' or """basic""", without a line end that follows the opening.
std::string PlainTomlReader::take_long_string() {
  const char quote = peek();
  const std::string_view closing = text_.substr(at_, 3);
  const std::string_view special = quote == '"' ? "\"\\\n" : "'\n";
  at_ += 3;
  std::string result;
  bool is_first = true;
  while (true) {
    const std::size_t end = std::min(text_.find_first_of(special, at_), text_.size());
    result.append(text_.substr(at_, end - at_));
    is_first = is_first && end == at_;
    at_ = end;
    if (is_next(closing) || is_at_end()) break;
    if (is_next('\\')) {
      result += take_escape();
    } else {
      if (is_next('\n')) go_to_next_line(at_);
      if (!is_first || !is_next('\n')) result += text_[at_];
      ++at_;
    }
    is_first = false;
  }
  at_ = std::min(at_ + 3, text_.size());
  if (!text_.substr(0, at_).ends_with(closing) || is_next(quote)) give_up();
  return result;
}

// 12, -1_000, 0.25: with a point between digits if `digits` has none, and without underscores.
void PlainTomlReader::take_digits(std::string& digits) {
  for (bool was_digit = false, has_point = false; !is_at_end(); ++at_) {
    const char c = text_[at_];
    const bool is_between = was_digit && at_ + 1 < text_.size() && is_digit(text_[at_ + 1]);
    if (c == '_' && is_between) continue;
    if (!is_digit(c) && (c != '.' || !is_between || has_point)) return;
    has_point = has_point || c == '.';
    digits += c;
    was_digit = is_digit(c);
  }
}

// No sign "+", no other base, no date.
void PlainTomlReader::take_number(TomlNode& node) {
  std::string digits;
  if (take('-')) digits += '-';
  const std::size_t begin = digits.size();
  take_digits(digits);
  if (digits.size() == begin) return give_up();
  if (digits[begin] == '0' && digits.size() > begin + 1 && digits[begin + 1] != '.')
    return give_up();
  if (take('e')) {
    digits += 'e';
    if (take('-')) digits += '-';
    while (is_digit(peek())) digits += text_[at_++];
  }
  if (is_bare(peek()) || peek() == '.' || peek() == ':' || peek() == '+') return give_up();
  const auto read = [&](auto number) {
    const char* const end = digits.data() + digits.size();
    const auto result = std::from_chars(digits.data(), end, number);
    node.data = number;
    if (result.ec != std::errc{} || result.ptr != end) give_up();
  };
  if (digits.find_first_of(".e") != std::string::npos) return read(0.0);
  read(std::int64_t{0});
}

}  // namespace gavel
