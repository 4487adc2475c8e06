#include "cli/render/difference.h"

#include <algorithm>

#include "cli/render/glyphs.h"
#include "cli/render/text.h"

namespace gavel {
namespace {

constexpr std::string_view kDelimiters = ", []()";

// The end of the common prefix, moved back to where its last element begins.
std::size_t start_of_difference(std::string_view expected, std::string_view actual) {
  const std::size_t shared = static_cast<std::size_t>(
      std::mismatch(expected.begin(), expected.end(), actual.begin(), actual.end()).first -
      expected.begin());
  const std::size_t delimiter = expected.substr(0, shared).find_last_of(kDelimiters);
  return delimiter == std::string_view::npos ? 0 : delimiter + 1;
}

std::size_t width_of_element(std::string_view text) {
  const std::size_t end = text.find_first_of(kDelimiters);
  return std::max<std::size_t>(1, display_width(text.substr(0, end)));
}

// Bytes to leave out at the front so that `before` takes at most `columns`.
std::size_t bytes_beyond(std::string_view before, std::size_t columns) {
  std::string_view rest = before;
  std::size_t width = display_width(before);
  while (width > columns) width -= next_glyph(rest).columns;
  return before.size() - rest.size();
}

}  // namespace

Difference show_difference(std::string_view expected, std::string_view actual,
                           std::size_t columns) {
  columns = std::max<std::size_t>(columns, 12);
  if (expected == actual) {
    return {.expected = shorten_middle(expected, columns),
            .actual = shorten_middle(actual, columns)};
  }
  const std::size_t start = start_of_difference(expected, actual);
  const bool fits = std::max(display_width(expected), display_width(actual)) <= columns;
  const std::size_t left_out = fits ? 0 : bytes_beyond(expected.substr(0, start), columns / 3);
  const std::string lead = left_out > 0 ? "…" : "";
  const auto cut = [&](std::string_view text) {
    return shorten_end(lead + std::string(text.substr(left_out)), columns);
  };
  const std::size_t column =
      display_width(lead) + display_width(expected.substr(left_out, start - left_out));
  const std::size_t most = columns - std::min(columns - 1, column);
  return {.expected = cut(expected),
          .actual = cut(actual),
          .mark_column = column,
          .mark_columns = std::min(width_of_element(actual.substr(start)), most)};
}

}  // namespace gavel
