// Problems for people.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "cli/render/screen.h"
#include "runner/problem/spec.h"

namespace gavel {

// How well a problem is solved, as far as is remembered.
enum class Solved { Accepted, WithinTarget };
using SolvedProblems = std::map<std::string, Solved>;  // by id; absent: not yet

// A table: id, title, difficulty, target, and what is solved where something is.
std::string render_problem_list(const std::vector<const ProblemSpec*>& problems,
                                const SolvedProblems& solved, const Screen& screen);

struct ProblemView {
  std::size_t hints = 0;  // how many of the hints to show
  std::string program;    // what the user calls, for suggestions
};

// Statement, examples (unless the statement shows them itself), signature, limits, target, hints.
std::string render_problem(const ProblemSpec& problem, const ProblemView& view,
                           const Screen& screen);

// Paragraphs wrapped to the screen; lists and indented lines stay as they are; `code` in colour.
std::string render_statement(std::string_view statement, const Screen& screen);

// "time n, space 1", "none".
std::string describe_target(const ComplexitySpec& complexity, Locale locale);

// "maxSubArray(nums: list<int>) -> int"; of a class the constructor's line and one for each method.
std::vector<std::string> describe_signature(const Signature& signature);

const std::string& in_locale(const Bilingual& text, Locale locale);

}  // namespace gavel
