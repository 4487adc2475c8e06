// Where two accepted references of a problem give different answers.
#pragma once

#include <optional>
#include <vector>

#include "runner/build/build.h"
#include "runner/problem/spec.h"
#include "runner/verify/verify_report.h"

namespace gavel {

// For each accepted reference that differs from the first one somewhere: the smallest input that
// still tells them apart, and both answers.
std::vector<Finding> find_disagreements(const ProblemSpec& problem,
                                        std::vector<Toolchain>& toolchains, PreparedStore& store,
                                        Sandbox& sandbox);

}  // namespace gavel
