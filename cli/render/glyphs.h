// Unicode text, one code point at a time.
#pragma once

#include <cstdint>
#include <string_view>

namespace gavel {

struct Glyph {
  std::int32_t code_point;  // -1: a byte that is not UTF-8
  std::string_view bytes;
  std::size_t columns;  // cells of a terminal
};

// Takes the first code point off `text`, which must not be empty.
Glyph next_glyph(std::string_view& text);

// Control and format characters, surrogates, separators of lines, and bytes that are not UTF-8:
// what a terminal would obey or hide instead of showing.
bool is_unprintable(const Glyph& glyph);

}  // namespace gavel
