// Text measured and fitted in terminal columns. All of it expects printable text (escape.h).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gavel {

std::size_t display_width(std::string_view text);

// `text` cut to at most `columns`; what is cut is marked by one ellipsis, which counts.
std::string shorten_end(std::string_view text, std::size_t columns);
std::string shorten_start(std::string_view text, std::size_t columns);
std::string shorten_middle(std::string_view text, std::size_t columns);

// Filled with blanks on the right (or left) to `columns`; longer text stays as it is.
std::string pad_right(std::string_view text, std::size_t columns);
std::string pad_left(std::string_view text, std::size_t columns);

// The part of `text` from the start, at most `columns` wide. The rest is
// text.substr(result.size()).
std::string_view prefix_of_width(std::string_view text, std::size_t columns);

// Lines at most `columns` wide (at least 8 are taken), broken at blanks and between wide
// characters, never before closing or after opening punctuation; a longer word is cut. No line for
// empty text.
std::vector<std::string> wrap(std::string_view text, std::size_t columns);

std::vector<std::string_view> split_lines(std::string_view text);

}  // namespace gavel
