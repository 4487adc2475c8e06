#include "cli/render/table.h"

#include <algorithm>
#include <numeric>

#include "cli/render/text.h"

namespace gavel {
namespace {

std::vector<std::size_t> natural_widths(const Table& table) {
  std::vector<std::size_t> widths;
  for (const Column& column : table.columns) widths.push_back(display_width(column.title));
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      widths[i] = std::max(widths[i], display_width(row[i].text));
    }
  }
  return widths;
}

// Takes columns off the widest that may shrink, until `excess` is gone or nothing may shrink.
void shrink(std::vector<std::size_t>& widths, const Table& table, std::size_t excess) {
  for (; excess > 0; --excess) {
    std::size_t widest = widths.size();
    for (std::size_t i = 0; i < widths.size(); ++i) {
      const std::size_t least = table.columns[i].least_columns;
      const bool may_shrink = least > 0 && widths[i] > least;
      if (may_shrink && (widest == widths.size() || widths[i] > widths[widest])) widest = i;
    }
    if (widest == widths.size()) return;
    widths[widest] -= 1;
  }
}

std::string render_row(const std::vector<Cell>& row, const Table& table,
                       const std::vector<std::size_t>& widths, std::string_view gap,
                       const Screen& screen) {
  std::string line;
  std::string blanks;  // written only before text: no line ends in blanks
  for (std::size_t i = 0; i < row.size(); ++i) {
    const std::string text = shorten_middle(row[i].text, widths[i]);
    const std::size_t room = widths[i] - std::min(widths[i], display_width(text));
    const bool is_right = table.columns[i].is_right_aligned;
    if (is_right) blanks.append(room, ' ');
    if (!text.empty()) {
      line += blanks;
      line += paint(screen, row[i].role, text);
      blanks.clear();
    }
    if (!is_right) blanks.append(room, ' ');
    blanks += gap;
  }
  return line + "\n";
}

// For screens that are too narrow for a table: a row is its first cell, and the others below it.
std::string render_blocks(const Table& table, const Screen& screen) {
  constexpr std::size_t kIndent = 2;
  const std::size_t room = screen.columns > kIndent + 8 ? screen.columns - kIndent : 8;
  std::string out;
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      for (const std::string& line : wrap(row[i].text, i == 0 ? room + kIndent : room)) {
        out += std::string(i == 0 ? 0 : kIndent, ' ') + paint(screen, row[i].role, line) + "\n";
      }
    }
  }
  return out;
}

}  // namespace

std::size_t natural_width(const Table& table) {
  const std::vector<std::size_t> widths = natural_widths(table);
  const std::size_t gaps = widths.empty() ? 0 : widths.size() - 1;
  return std::accumulate(widths.begin(), widths.end(), gaps);
}

std::size_t least_width(const Table& table) {
  std::vector<std::size_t> widths = natural_widths(table);
  shrink(widths, table, natural_width(table));
  return std::accumulate(widths.begin(), widths.end(), widths.empty() ? 0 : widths.size() - 1);
}

std::string render_table(const Table& table, const Screen& screen) {
  if (least_width(table) > screen.columns) return render_blocks(table, screen);
  std::vector<std::size_t> widths = natural_widths(table);
  const std::size_t narrow = natural_width(table);
  const std::size_t gaps = widths.empty() ? 0 : widths.size() - 1;
  const std::size_t gap = narrow + gaps <= screen.columns ? 2 : 1;
  const std::size_t all = narrow + (gap - 1) * gaps;
  shrink(widths, table, all - std::min(all, screen.columns));

  const std::string blanks(gap, ' ');
  std::vector<Cell> titles;
  for (const Column& column : table.columns) titles.push_back({column.title, Role::Dim});
  const bool has_titles = std::any_of(titles.begin(), titles.end(),
                                      [](const Cell& title) { return !title.text.empty(); });
  std::string out = has_titles ? render_row(titles, table, widths, blanks, screen) : "";
  for (const auto& row : table.rows) out += render_row(row, table, widths, blanks, screen);
  return out;
}

}  // namespace gavel
