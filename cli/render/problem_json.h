// Problems for programs.
#pragma once

#include <string>
#include <vector>

#include "runner/problem/spec.h"

namespace gavel {

// {"schema": 1, "problems": [...]}, each as below without statement, examples and hints.
std::string render_problem_list_json(const std::vector<const ProblemSpec*>& problems);

// {"schema": 1, "problem": {...}} with the first `hints` hints.
std::string render_problem_json(const ProblemSpec& problem, std::size_t hints);

}  // namespace gavel
