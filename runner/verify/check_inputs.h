// Whether the families can make their inputs, all within the constraints.
#pragma once

#include <vector>

#include "runner/problem/spec.h"
#include "runner/verify/verify_report.h"

namespace gavel {

// Makes every generated input, and those with which measuring growth begins. One finding a family.
std::vector<Finding> check_inputs(const ProblemSpec& problem);

}  // namespace gavel
