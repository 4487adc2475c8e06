#include <algorithm>

#include "cli/render/escape.h"
#include "cli/render/glyphs.h"
#include "cli/render/problem_text.h"
#include "cli/render/text.h"

namespace gavel {
namespace {

// Lines that an author wrote one below the other on purpose end like a sentence or a heading.
bool ends_on_purpose(std::string_view line) {
  for (const std::string_view end : {".", ":", ";", "!", "?", "。", "：", "；", "！", "？"}) {
    if (line.ends_with(end)) return true;
  }
  return false;
}

bool is_list_item(std::string_view line) {
  return line.starts_with("- ") || line.starts_with("* ");
}

bool is_wide_at_end(std::string_view text) {
  std::size_t columns = 0;
  while (!text.empty()) columns = next_glyph(text).columns;
  return columns > 1;
}

bool is_wide_at_start(std::string_view text) { return next_glyph(text).columns > 1; }

// The statement's lines with those joined that were only broken because of their length.
std::vector<std::string> join_lines(std::string_view statement) {
  std::vector<std::string> lines;
  bool is_open = false;
  for (const std::string_view line : split_lines(statement)) {
    const bool is_text = !line.empty() && line.front() != ' ' && !is_list_item(line);
    const bool is_continuation = is_open && !line.empty() &&
                                 (is_text || (line.front() == ' ' && is_list_item(lines.back())));
    if (is_continuation) {
      const std::string_view text = line.substr(line.find_first_not_of(' '));
      const bool needs_blank = !is_wide_at_end(lines.back()) || !is_wide_at_start(text);
      lines.back().append(needs_blank ? " " : "").append(text);
    } else {
      lines.emplace_back(line);
    }
    is_open = (is_text || is_list_item(line) || is_continuation) && !ends_on_purpose(line);
  }
  return lines;
}

// `code` painted, without its quotes where there is colour. `is_code` carries over line ends.
std::string paint_code(std::string_view line, bool& is_code, const Screen& screen) {
  if (!screen.has_colour) return std::string(line);
  std::string out;
  while (!line.empty()) {
    const std::size_t end = std::min(line.find('`'), line.size());
    out += paint(screen, is_code ? Role::Code : Role::Plain, line.substr(0, end));
    if (end < line.size()) is_code = !is_code;
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  return out;
}

}  // namespace

std::string render_statement(std::string_view statement, const Screen& screen) {
  constexpr std::size_t kMostComfortable = 100;
  const std::size_t columns = std::min(screen.columns, kMostComfortable);
  const std::string text = escape_lines(statement);
  std::string out;
  bool is_code = false;
  for (const std::string& line : join_lines(text)) {
    const std::size_t indent = is_list_item(line) ? 2 : 0;
    if (line.empty() || line.front() == ' ') {
      out += line + "\n";
      continue;
    }
    bool is_first = true;
    for (const std::string& piece : wrap(line, columns - std::min(columns, indent))) {
      out += std::string(is_first ? 0 : indent, ' ') + paint_code(piece, is_code, screen) + "\n";
      is_first = false;
    }
  }
  const std::size_t first = out.find_first_not_of('\n');
  out.erase(0, std::min(first, out.size()));
  while (out.ends_with("\n\n")) out.pop_back();
  return out;
}

}  // namespace gavel
