#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "cli/render/phrases.h"
#include "cli/render/report_text.h"
#include "cli/render/table.h"
#include "cli/render/text.h"

namespace gavel {
namespace {

// All solutions of one problem in one language.
struct Square {
  std::size_t solutions = 0;
  std::size_t accepted = 0;
  std::size_t surprising = 0;
  std::optional<Verdict> first_failure;
};

using Grid = std::map<std::string, std::map<std::string, Square>>;

Cell render_square(const Square& square) {
  if (square.solutions == 0) return {"·", Role::Dim};
  const bool is_all = square.accepted == square.solutions;
  const Role role = square.surprising == 0 && !is_all ? Role::Plain
                    : is_all                          ? Role::Good
                                                      : role_of(row(*square.first_failure).tone);
  const std::string code(is_all ? accepted_code() : row(*square.first_failure).code);
  if (square.solutions == 1) return {code, role};
  if (is_all) return {fmt::format("{} {}", code, square.solutions), role};
  return {fmt::format("{}/{}", square.accepted, square.solutions), role};
}

Grid gather(const Report& report, std::span<const SolutionNote> notes) {
  Grid grid;
  for (std::size_t i = 0; i < report.results.size(); ++i) {
    const SolutionResult& result = report.results[i];
    Square& square = grid[result.problem][result.language];
    if (!is_accepted(result.verdict) && !square.first_failure) {
      square.first_failure = result.verdict;
    }
    square.solutions += 1;
    square.accepted += is_accepted(result.verdict) ? 1 : 0;
    square.surprising += is_surprising(result, notes[i]) ? 1 : 0;
  }
  return grid;
}

std::set<std::string> languages_of(const Report& report) {
  std::set<std::string> languages;
  for (const SolutionResult& result : report.results) languages.insert(result.language);
  return languages;
}

Table make_table(const Grid& grid, const std::set<std::string>& languages,
                 const std::map<std::string, std::string>& headings, const Screen& screen) {
  Table table;
  table.columns.push_back({.title = say(screen.locale, Phrase::Problem), .least_columns = 8});
  for (const std::string& language : languages) {
    const auto heading = headings.find(language);
    table.columns.push_back({heading == headings.end() ? language : heading->second});
  }
  for (const auto& [problem, squares] : grid) {
    std::vector<Cell> cells = {{problem}};
    for (const std::string& language : languages) {
      const auto square = squares.find(language);
      cells.push_back(render_square(square == squares.end() ? Square{} : square->second));
    }
    table.rows.push_back(std::move(cells));
  }
  return table;
}

// The same below each other, for screens that are too narrow for a table.
std::string render_list(const Table& table, const Screen& screen) {
  std::string out;
  const std::size_t room = screen.columns > 10 ? screen.columns - 2 : 8;
  for (const std::vector<Cell>& cells : table.rows) {
    out += shorten_middle(cells.front().text, screen.columns) + "\n";
    std::size_t used = 0;
    for (std::size_t i = 1; i < cells.size(); ++i) {
      if (cells[i].role == Role::Dim) continue;  // no solution
      const std::string& title = table.columns[i].title;
      const std::size_t columns = display_width(title) + 1 + display_width(cells[i].text);
      const bool fits = used > 0 && used + 2 + columns <= room;
      out += fits ? "  " : used > 0 ? "\n  " : "  ";
      out += title + " " + paint(screen, cells[i].role, cells[i].text);
      used = fits ? used + 2 + columns : columns;
    }
    out += "\n";
  }
  return out;
}

Cell count_solutions(const Report& report, const Screen& screen) {
  const std::size_t count = report.results.size();
  std::string text = say(screen.locale, count == 1 ? Phrase::Solution : Phrase::Solutions, count);
  std::string_view separator = ": ";
  for (const VerdictRow& verdict : verdict_rows()) {
    const auto of_it = std::count_if(
        report.results.begin(), report.results.end(),
        [&](const SolutionResult& result) { return result.verdict == verdict.verdict; });
    if (of_it == 0) continue;
    text += fmt::format("{}{} {}", separator, of_it, verdict.code);
    separator = ", ";
  }
  return {text, Role::Strong};
}

// Empty where no solution is one that its problem expects to fail.
Cell count_surprises(const Report& report, std::span<const SolutionNote> notes,
                     const Screen& screen) {
  const bool has_claims = std::any_of(notes.begin(), notes.end(), [](const SolutionNote& note) {
    return note.is_expected_to_fail();
  });
  if (!has_claims) return {};
  std::size_t surprises = 0;
  for (std::size_t i = 0; i < report.results.size(); ++i) {
    const bool has_claim = !notes[i].expected.empty();
    surprises += has_claim && is_surprising(report.results[i], notes[i]) ? 1 : 0;
  }
  if (surprises == 0) return {say(screen.locale, Phrase::AllAsExpected), Role::Good};
  return {say(screen.locale, Phrase::SomeNotAsExpected, surprises), Role::Warning};
}

std::string render_totals(const Report& report, std::span<const SolutionNote> notes,
                          Duration elapsed, const Screen& screen) {
  std::string out;
  std::size_t used = 0;
  for (const Cell& part : {count_solutions(report, screen), count_surprises(report, notes, screen),
                           Cell{format_duration(elapsed), Role::Dim}}) {
    if (part.text.empty()) continue;
    const std::size_t columns = display_width(part.text);
    const bool fits = used + 3 + columns <= screen.columns;
    if (used > 0) out += fits ? " · " : "\n";
    std::string_view separator = "";
    for (const std::string& line : wrap(part.text, screen.columns)) {
      out.append(separator) += paint(screen, part.role, line);
      separator = "\n";
    }
    used = fits && used > 0 ? used + 3 + columns : columns;
  }
  return out + "\n";
}

}  // namespace

std::string render_summary(const Report& report, std::span<const SolutionNote> notes,
                           const std::map<std::string, std::string>& headings, Duration elapsed,
                           const Screen& screen) {
  const Grid grid = gather(report, notes);
  const std::set<std::string> languages = languages_of(report);
  Table table = make_table(grid, languages, {}, screen);
  if (natural_width(table) > screen.columns) {
    table = make_table(grid, languages, headings, screen);
  }
  const std::string squares = least_width(table) > screen.columns ? render_list(table, screen)
                                                                  : render_table(table, screen);
  return squares + "\n" + render_totals(report, notes, elapsed, screen);
}

}  // namespace gavel
