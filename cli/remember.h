// What the commands tell the history and ask of it. Where the history cannot be used, they say so
// once on standard error and go on: no verdict depends on it.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "cli/commands/commands.h"
#include "cli/plan_tasks.h"
#include "cli/render/problem_text.h"
#include "runner/complexity/growth_report.h"
#include "runner/history/history.h"

namespace gavel {

// False when --no-history was given or GAVEL_NO_HISTORY is set.
bool keeps_history(const SolutionChoice& choice);

// References, which the problems themselves list, are not remembered.
void remember(const Report& report, const Plan& plan, Locale locale);
void remember(const GrowthReport& report, const Plan& plan, Locale locale);

// Leaves the tasks whose last verdict was not accepted, each with the cases that failed then.
void keep_failed(Plan& plan, Locale locale);

// By problem; empty where nothing is remembered.
std::map<std::string, Solved> solved_problems(Locale locale);

// For `gavel history`; null when there is none yet. Throws Error when it cannot be read.
std::optional<History> open_history();

}  // namespace gavel
