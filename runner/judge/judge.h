// Judges solutions: build, run every case, compare, decide.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "runner/build/prepared_store.h"
#include "runner/harness/source_tree.h"
#include "runner/judge/report.h"
#include "runner/problem/spec.h"
#include "runner/sandbox/sandbox.h"
#include "runner/toolchain/toolchain.h"

namespace gavel {

// One solution to judge. The pointers outlive the call; `toolchain` points into the toolchains
// given to judge().
struct Task {
  const ProblemSpec* problem;
  Toolchain* toolchain;
  Submission submission;
  // As in JudgeOptions, which these replace where there are any.
  std::vector<std::string> cases = {};
  // For the smallest case that fails like the first failing one, if that was generated; zero: it is
  // not looked for.
  Duration shrink_time{};
};

// What stays of a solution's cases in the report when they were told: everything; the cases that
// failed, of which only the first with its texts; their names. Without everything the judge's
// memory grows little with the number of solutions.
enum class Kept { Everything, FirstFailure, Names };

struct JudgeOptions {
  int jobs = 0;                    // worker threads; 0: one for each core
  std::vector<std::string> cases;  // as in plan_cases; empty: all
  std::string locale = "en";       // of CaseResult::why
  // Languages are prepared there, while solutions are built plainly; unset: here, first of all.
  PreparedStore::Elsewhere prepare_elsewhere = {};
  Kept kept = Kept::Everything;
};

// Told from worker threads, one at a time.
using OnProgress = std::function<void(const Progress&)>;

// A result for each task, in the order of the tasks, whatever order they are done in. What goes
// wrong with one task (a broken reference, a missing compiler) is an IE of that task; the others go
// on. Throws Interrupted after Sandbox::interrupt().
Report judge(const std::vector<Task>& tasks, const JudgeOptions& options,
             std::vector<Toolchain>& toolchains, Sandbox& sandbox, const OnProgress& on_progress);

}  // namespace gavel
