// A whole answer (of a function, or of every call of a class) against the expected one.
#pragma once

#include "runner/judge/comparison.h"
#include "runner/problem/spec.h"

namespace gavel {

Comparison compare_answer(const ProblemSpec& problem, const Input& input, const Answer& actual,
                          const Answer& expected);

}  // namespace gavel
