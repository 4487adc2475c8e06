// A report for people.
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "cli/render/screen.h"
#include "runner/judge/report.h"

namespace gavel {

// What the caller knows about a solution besides its result.
struct SolutionNote {
  std::string expected;  // the verdict's code that its problem claims for it; empty: no claim
  std::string rerun;     // the command that judges it again, ready for " --case NAME"
  bool rerun_names_case = true;
  std::string debug = {};     // the command that steps through the failing case; empty: none
  bool is_sanitized = false;  // that command finds the line of a crash

  bool is_expected_to_fail() const { return !expected.empty() && expected != accepted_code(); }
};

// The widths of the one-line results of a batch, fixed before the first one is known.
struct LineLayout {
  std::size_t problem = 0;
  std::size_t language = 0;
  std::size_t path = 0;            // 0: no room for it, or the solution is the only one
  bool has_figures_below = false;  // with the language, where one line is too narrow
  bool has_path_below = false;
  bool has_costs = true;
};

struct SolutionNames {
  std::string problem;
  std::string language;
  std::string path;
  bool has_claim = false;  // the line ends in words about what was expected
};

LineLayout plan_lines(std::span<const SolutionNames> solutions, const Screen& screen);

// Verdict, problem, language, passed of total, slowest CPU time, peak memory.
std::string render_line(const SolutionResult& result, const SolutionNote& note,
                        const LineLayout& layout, const Screen& screen);

// Whether a reader wants to know more: not accepted, and not because its problem says so.
bool is_surprising(const SolutionResult& result, const SolutionNote& note);

// Why a solution was not accepted: the compiler's words, or the first failing case.
std::string render_failure(const SolutionResult& result, const SolutionNote& note,
                           const Screen& screen);

// What the compiler said of a solution that compiled; empty when it said nothing.
std::string render_warnings(const SolutionResult& result, const Screen& screen);

// For several solutions: a table problem by language, and a line of totals. `headings` are short
// names of languages for narrow screens, by id.
std::string render_summary(const Report& report, std::span<const SolutionNote> notes,
                           const std::map<std::string, std::string>& headings, Duration elapsed,
                           const Screen& screen);

}  // namespace gavel
