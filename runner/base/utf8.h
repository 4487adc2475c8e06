// UTF-8, strictly: no overlong forms, no surrogates, nothing above U+10FFFF.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gavel {

// One code point and how many bytes it takes; nothing when `text` does not begin with one.
struct CodePoint {
  std::uint32_t value;
  std::size_t length;
};
std::optional<CodePoint> first_code_point(std::string_view text);

// The offset of the first byte that is not UTF-8, nothing when all of it is.
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

// The text without a byte order mark, with U+FFFD for each byte that is not UTF-8, and with a line
// feed for each carriage return where those alone end lines: what editors of other places save,
// which compilers refuse even in a comment, or read as one line.
std::string as_utf8(std::string_view text);

// Code points of valid UTF-8.
std::size_t count_code_points(std::string_view text);

void append_utf8(std::uint32_t code_point, std::string& out);

}  // namespace gavel
