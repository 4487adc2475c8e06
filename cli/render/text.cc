#include "cli/render/text.h"

#include <algorithm>

#include "cli/render/glyphs.h"

namespace gavel {
namespace {

constexpr std::string_view kEllipsis = "…";

std::string_view suffix_of_width(std::string_view text, std::size_t columns) {
  std::size_t excess = display_width(text);
  while (!text.empty() && excess > columns) excess -= next_glyph(text).columns;
  return text;
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t columns = 0;
  while (!text.empty()) columns += next_glyph(text).columns;
  return columns;
}

std::string_view prefix_of_width(std::string_view text, std::size_t columns) {
  std::string_view rest = text;
  std::size_t taken = 0;
  while (!rest.empty()) {
    std::string_view after = rest;
    taken += next_glyph(after).columns;
    if (taken > columns) break;
    rest = after;
  }
  return text.substr(0, text.size() - rest.size());
}

std::string shorten_end(std::string_view text, std::size_t columns) {
  if (display_width(text) <= columns) return std::string(text);
  if (columns == 0) return "";
  return std::string(prefix_of_width(text, columns - 1)).append(kEllipsis);
}

std::string shorten_start(std::string_view text, std::size_t columns) {
  if (display_width(text) <= columns) return std::string(text);
  if (columns == 0) return "";
  return std::string(kEllipsis).append(suffix_of_width(text, columns - 1));
}

std::string shorten_middle(std::string_view text, std::size_t columns) {
  if (display_width(text) <= columns) return std::string(text);
  if (columns == 0) return "";
  const std::size_t left = columns / 2;
  return std::string(prefix_of_width(text, left))
      .append(kEllipsis)
      .append(suffix_of_width(text, columns - 1 - left));
}

std::string pad_right(std::string_view text, std::size_t columns) {
  const std::size_t width = display_width(text);
  return std::string(text).append(columns > width ? columns - width : 0, ' ');
}

std::string pad_left(std::string_view text, std::size_t columns) {
  const std::size_t width = display_width(text);
  return std::string(columns > width ? columns - width : 0, ' ').append(text);
}

std::vector<std::string_view> split_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    lines.push_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return lines;
}

}  // namespace gavel
