// What the user named -> the tasks to judge.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/catalogue.h"
#include "cli/exit_status.h"
#include "cli/find_solutions.h"
#include "cli/render/report_text.h"
#include "cli/settings.h"
#include "cli/workbench.h"
#include "runner/judge/judge.h"

namespace gavel {

struct PlanRequest {
  std::string command;  // "test" or "time", for the line that runs one solution again
  std::vector<std::string> cases = {};  // all when empty
  bool takes_own_cases = false;
};

// A problem together with the user's own cases, which come first.
struct OwnProblem {
  std::unique_ptr<ProblemSpec> spec;
  std::filesystem::path file;
  std::vector<std::size_t> unanswered;  // places in its cases
};

// What is to be judged, and what was wrong with the rest.
struct Plan {
  std::vector<Task> tasks;
  std::vector<SolutionNote> notes;       // one for each task
  std::vector<SolutionResult> unjudged;  // solutions of broken problems: faults of the judge
  std::vector<OwnProblem> own_problems;  // that tasks point to
  bool has_complaints = false;
};

// find_solutions(), and says on standard error what was wrong and what was passed over.
SolutionSearch search_chosen(const SolutionChoice& choice, const Settings& settings,
                             Workbench& bench);

// Complains of broken problems on standard error, each once. UsageError when no problem has the
// wanted cases.
Plan plan_tasks(const SolutionChoice& choice, const PlanRequest& request, const Settings& settings,
                Catalogue& catalogue, SolutionSearch found);

// Both, for a command that takes one solution: UsageError for several. Nothing, and `status` says
// why, when there is none.
std::optional<Plan> plan_one(const SolutionChoice& choice, const PlanRequest& request,
                             const Settings& settings, Workbench& bench, ExitStatus& status);

// The worst of the verdicts' statuses and of what was wrong with the rest.
ExitStatus status_of(const Report& report, const Plan& plan);

// Says what the user named in vain; the exit status for it.
ExitStatus tell_of_nothing(const std::vector<std::filesystem::path>& paths,
                           const SolutionSearch& found, const Settings& settings);

// Says once which layers the sandbox lacks here, whether there is no cache, and which files were
// passed over.
void tell_what_is_missing(const Sandbox& sandbox, const Settings& settings);
void tell_what_was_passed_over(const SolutionSearch& found, const Settings& settings);

}  // namespace gavel
