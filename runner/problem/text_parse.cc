#include <fmt/format.h>

#include <charconv>
#include <limits>

#include "runner/base/utf8.h"
#include "runner/problem/text.h"

namespace gavel {
namespace {

// Recursion is as deep as the type, which parse_type bounds.
class TextParser {
 public:
  explicit TextParser(std::string_view text) : text_(text) {}

  Value take_value(const Type& type) {
    switch (type.kind()) {
      case TypeKind::Int:
        return {take_number<std::int32_t>("an int")};
      case TypeKind::Long:
        return {take_number<std::int64_t>("a long")};
      case TypeKind::Double:
        return {take_double()};
      case TypeKind::Bool:
        if (take_word("true")) return {true};
        if (take_word("false")) return {false};
        fail("expected true or false");
      case TypeKind::Char:
        return {take_char()};
      case TypeKind::String:
        return {take_string()};
      case TypeKind::List:
      case TypeKind::Linked:
        return take_list(type.element());
      case TypeKind::Tree:
        return take_tree(type.element());
      case TypeKind::Void:
        if (take_word("null")) return {};
        fail("expected null");
    }
    return {};
  }

  void expect_end() {
    skip_blanks();
    if (at_ != text_.size()) fail("expected nothing more");
  }

 private:
  [[noreturn]] void fail(std::string message) const { throw TextFailure{at_, std::move(message)}; }

  void skip_blanks() {
    while (at_ < text_.size() &&
           (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\t' || text_[at_] == '\r')) {
      ++at_;
    }
  }

  bool take_word(std::string_view word) {
    skip_blanks();
    if (!text_.substr(at_).starts_with(word)) return false;
    at_ += word.size();
    return true;
  }

  template <typename T>
  T take_number(std::string_view what) {
    skip_blanks();
    T number{};
    const char* begin = text_.data() + at_;
    const auto [end, error] = std::from_chars(begin, text_.data() + text_.size(), number);
    if (error == std::errc::result_out_of_range) fail(fmt::format("too large for {}", what));
    if (error != std::errc{}) fail(fmt::format("expected {}", what));
    at_ += static_cast<std::size_t>(end - begin);
    return number;
  }

  double take_double() {
    if (take_word("NaN")) return std::numeric_limits<double>::quiet_NaN();
    if (take_word("Infinity")) return std::numeric_limits<double>::infinity();
    if (take_word("-Infinity")) return -std::numeric_limits<double>::infinity();
    return take_number<double>("a double");
  }

  char take_char() {
    const std::size_t start = at_;
    const std::string text = take_string();
    if (text.size() != 1 || static_cast<signed char>(text[0]) <= 0) {
      at_ = start;
      fail("expected one ASCII character in quotes");
    }
    return text[0];
  }

  std::uint32_t take_hex() {
    std::uint32_t code = 0;
    if (text_.size() - at_ < 4) fail("expected four hexadecimal digits");
    const char* begin = text_.data() + at_;
    const auto [end, error] = std::from_chars(begin, begin + 4, code, 16);
    if (error != std::errc{} || end != begin + 4) fail("expected four hexadecimal digits");
    at_ += 4;
    return code;
  }

  void take_escape(std::string& out) {
    constexpr std::string_view kLetters = "\"\\/bfnrt", kMeanings = "\"\\/\b\f\n\r\t";
    const char letter = at_ < text_.size() ? text_[at_] : '\0';
    if (const std::size_t which = kLetters.find(letter); which != std::string_view::npos) {
      out += kMeanings[which];
      ++at_;
      return;
    }
    if (letter != 'u') fail("unknown escape");
    ++at_;
    std::uint32_t code = take_hex();
    if (code >= 0xD800 && code <= 0xDBFF) {
      if (!text_.substr(at_).starts_with("\\u"))
        fail("expected the second half of a surrogate pair");
      at_ += 2;
      const std::uint32_t low = take_hex();
      if (low < 0xDC00 || low > 0xDFFF) fail("expected the second half of a surrogate pair");
      code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      fail("half of a surrogate pair");
    }
    append_utf8(code, out);
  }

  std::string take_string() {
    if (!take_word("\"")) fail("expected text in quotes");
    std::string out;
    while (at_ < text_.size() && text_[at_] != '"') {
      if (text_[at_] == '\\') {
        ++at_;
        take_escape(out);
      } else {
        out += text_[at_++];
      }
    }
    if (!take_word("\"")) fail("expected a closing quote");
    if (!is_valid_string(out)) fail("expected UTF-8 without NUL");
    return out;
  }

  // Calls `take` for each element between brackets.
  template <typename Take>
  void take_elements(Take take) {
    if (!take_word("[")) fail("expected '['");
    if (take_word("]")) return;
    do {
      take();
    } while (take_word(","));
    if (!take_word("]")) fail("expected ',' or ']'");
  }

  Value take_list(const Type& element) {
    Value list = empty_list(element);
    take_elements([&] { append(list, take_value(element)); });
    return list;
  }

  Value take_tree(const Type& element) {
    std::vector<std::uint8_t> present;
    Value nodes = empty_list(element);
    take_elements([&] {
      if (take_word("null")) {
        present.push_back(0);
      } else {
        append(nodes, take_value(element));
        present.push_back(1);
      }
    });
    while (!present.empty() && present.back() == 0) present.pop_back();
    if (!is_well_formed(present)) fail("a node of the tree is the child of an absent one");
    return make_tree(std::move(present), std::move(nodes));
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

std::variant<Value, TextFailure> parse_value(const Type& type, std::string_view text) {
  TextParser parser(text);
  try {
    Value value = parser.take_value(type);
    parser.expect_end();
    return value;
  } catch (const TextFailure& failure) {
    return failure;
  }
}

}  // namespace gavel
