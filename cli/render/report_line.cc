#include <fmt/format.h>

#include <algorithm>

#include "cli/render/escape.h"
#include "cli/render/phrases.h"
#include "cli/render/report_text.h"
#include "cli/render/table.h"
#include "cli/render/text.h"

namespace gavel {
namespace {

constexpr std::size_t kVerdict = 3;
constexpr std::size_t kPassed = 7;  // "412/412"
constexpr std::size_t kTime = 7;    // "1.23 ms"
constexpr std::size_t kMemory = 8;  // "3.50 MiB"
constexpr std::size_t kCosts = kTime + kMemory + 2;
constexpr std::size_t kLeastProblem = 8;
constexpr std::size_t kFairProblem = 14;  // before a path takes its place
constexpr std::size_t kLeastPath = 18;
constexpr std::size_t kBelow = 2;  // indent of figures on a line of their own

Duration slowest(const SolutionResult& result) {
  Duration most{};
  for (const CaseResult& one : result.cases) most = std::max(most, one.usage.cpu_time);
  return most;
}

Bytes peak(const SolutionResult& result) {
  Bytes most;
  for (const CaseResult& one : result.cases) most = std::max(most, one.usage.peak_memory);
  return most;
}

// What the problem says about its own solution: nothing to say for an accepted one that should be.
Cell describe_claim(const SolutionResult& result, const SolutionNote& note, Locale locale) {
  if (!is_surprising(result, note)) {
    const bool is_plain = note.expected.empty() || is_accepted(result.verdict);
    return is_plain ? Cell{} : Cell{say(locale, Phrase::AsExpected), Role::Dim};
  }
  if (note.expected.empty()) return {};
  return {say(locale, Phrase::NotAsExpected, note.expected), Role::Warning};
}

constexpr std::size_t kPathIndent = kVerdict + 1;
constexpr std::size_t kLeastShown = 8;

// On a narrow screen what is said of the claim has lines of its own, too.
bool has_claim_below(const Cell& claim, const LineLayout& layout, const Screen& screen) {
  return layout.has_path_below &&
         kPathIndent + kLeastShown + 2 + display_width(claim.text) > screen.columns;
}

std::string render_claim(const Cell& claim, const LineLayout& layout, const Screen& screen) {
  if (claim.text.empty()) return "";
  if (!has_claim_below(claim, layout, screen)) return "  " + paint(screen, claim.role, claim.text);
  std::string out;
  for (const std::string& line : wrap(claim.text, screen.columns - kPathIndent)) {
    out += "\n" + std::string(kPathIndent, ' ') + paint(screen, claim.role, line);
  }
  return out;
}

// Fills the room between the figures and the screen's edge, or a line of its own.
std::string render_path(const SolutionResult& result, const Cell& claim, const LineLayout& layout,
                        const Screen& screen) {
  const std::string path = escape_line(result.solution.string());
  if (layout.path > 0) return "  " + paint(screen, Role::Dim, shorten_start(path, layout.path));
  if (!layout.has_path_below) return "";
  const bool is_beside = !claim.text.empty() && !has_claim_below(claim, layout, screen);
  const std::size_t used = kPathIndent + (is_beside ? 2 + display_width(claim.text) : 0);
  const std::size_t room =
      screen.columns > used + kLeastShown ? screen.columns - used : kLeastShown;
  return "\n" + std::string(kPathIndent, ' ') + paint(screen, Role::Dim, shorten_start(path, room));
}

std::string render_figures(const SolutionResult& result, const LineLayout& layout) {
  std::string passed = fmt::format("{}/{}", result.passed, result.total);
  if (layout.has_figures_below) return passed;
  std::string figures = pad_left(passed, kPassed);
  if (!layout.has_costs) return figures;
  if (result.cases.empty()) return figures + std::string(layout.path > 0 ? kCosts : 0, ' ');
  return figures + " " + pad_left(format_duration(slowest(result)), kTime) + " " +
         pad_left(format_bytes(peak(result)), kMemory);
}

}  // namespace

LineLayout plan_lines(std::span<const SolutionNames> solutions, const Screen& screen) {
  LineLayout layout;
  std::size_t path = 0;
  std::size_t claim = 0;
  for (const SolutionNames& names : solutions) {
    layout.problem = std::max(layout.problem, display_width(names.problem));
    layout.language = std::max(layout.language, display_width(names.language));
    path = std::max(path, display_width(escape_line(names.path)));
    if (names.has_claim) claim = 2 + display_width(words(screen.locale, Phrase::AsExpected));
  }
  const std::size_t others = kVerdict + 1 + layout.language + 1 + kPassed + 1;
  layout.has_costs = others + kCosts + kLeastProblem <= screen.columns;
  layout.has_figures_below = others + kLeastProblem > screen.columns;
  const std::size_t fixed =
      layout.has_figures_below ? kVerdict + 1 : others + (layout.has_costs ? kCosts : 0);
  const std::size_t room = screen.columns - std::min(screen.columns, fixed);
  layout.problem = std::min(layout.problem, std::max(kLeastProblem, room));
  if (solutions.size() < 2) return layout;

  if (layout.has_figures_below) {
    layout.has_path_below = true;
    return layout;
  }
  const std::size_t least_problem = std::min(layout.problem, kFairProblem);
  const std::size_t least_path = std::min(path, kLeastPath);
  layout.has_path_below = least_problem + 2 + least_path + claim > room;
  if (layout.has_path_below) return layout;
  const std::size_t both = room - 2 - claim;
  layout.path = std::min(path, both - std::min(both - least_path, layout.problem));
  layout.problem = std::min(layout.problem, both - layout.path);
  return layout;
}

std::string render_line(const SolutionResult& result, const SolutionNote& note,
                        const LineLayout& layout, const Screen& screen) {
  const VerdictRow& verdict = row(result.verdict);
  const Cell claim = describe_claim(result, note, screen.locale);
  std::string line = paint(screen, role_of(verdict.tone), verdict.code);
  line += std::string(kVerdict - verdict.code.size() + 1, ' ');
  line += pad_right(shorten_middle(result.problem, layout.problem), layout.problem) +
          (layout.has_figures_below ? "\n" + std::string(kBelow, ' ') : " ");
  line += paint(screen, Role::Dim, pad_right(result.language, layout.language)) + " ";
  line += render_figures(result, layout);
  line += render_path(result, claim, layout, screen);
  return line + render_claim(claim, layout, screen) + "\n";
}

bool is_surprising(const SolutionResult& result, const SolutionNote& note) {
  const std::string_view code = row(result.verdict).code;
  return note.expected.empty() ? !is_accepted(result.verdict) : note.expected != code;
}

}  // namespace gavel
