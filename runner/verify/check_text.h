// What a spec says in words: both languages there, examples as in the data.
#pragma once

#include <vector>

#include "runner/problem/spec.h"
#include "runner/verify/verify_report.h"

namespace gavel {

// Title, statement, hints, source and the reasons of cases: Chinese where Chinese is meant, none
// where English is.
std::vector<Finding> check_languages(const ProblemSpec& problem);

// A statement that shows examples ("Example 1: `input` gives `answer`", "示例 1：…") shows all of
// them, and as the data has them.
std::vector<Finding> check_told_examples(const ProblemSpec& problem);

}  // namespace gavel
