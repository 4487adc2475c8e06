// Problems for programs.
#pragma once

#include <string>
#include <vector>

#include "cli/render/problem_text.h"
#include "runner/problem/load.h"
#include "runner/problem/spec.h"

namespace gavel {

// A problem whose spec is not valid.
struct BrokenProblem {
  std::string id;
  std::vector<SpecError> errors;
};

// {"schema": 1, "problems": [...]}, each as below without statement, examples and hints; then
// "broken": [...], each as render_broken_json() has it, when there are any.
// "solved" of a problem is "accepted" or "within" (its target); absent: not yet.
std::string render_problem_list_json(const std::vector<const ProblemSpec*>& problems,
                                     const std::vector<BrokenProblem>& broken,
                                     const SolvedProblems& solved);

// {"schema": 1, "broken": [{"id": ..., "errors": [{"file", "line", "column", "message", "hint"}]}]}
std::string render_broken_json(const BrokenProblem& problem);

// {"schema": 1, "problem": {...}} with the first `hints` hints.
std::string render_problem_json(const ProblemSpec& problem, std::size_t hints);

}  // namespace gavel
