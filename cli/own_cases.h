// The user's own cases: judged with the problem's, saved from failures.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cli/plan_tasks.h"

namespace gavel {

// Answers the plan's own cases that have none; those that no reference answers are left out, and
// said.
void answer_own_cases(Plan& plan, std::vector<Toolchain>& languages, Sandbox& sandbox,
                      Locale locale);

// Keeps the first failing case of each result (the smallest like it, where there is one) in the
// case file beside the solution, and says so on standard error.
void save_failures(const Report& report, const Plan& plan, const Settings& settings);

}  // namespace gavel
