#include "runner/judge/judge.h"

#include <fmt/format.h>

#include <algorithm>
#include <mutex>
#include <thread>

#include "runner/base/error.h"
#include "runner/judge/answer_bank.h"
#include "runner/judge/builds_ahead.h"
#include "runner/judge/case_shelf.h"
#include "runner/judge/decide.h"
#include "runner/judge/limits.h"
#include "runner/judge/oracle.h"
#include "runner/judge/quiet_machine.h"
#include "runner/judge/run_cases.h"
#include "runner/judge/smaller_case.h"
#include "runner/judge/solution_build.h"
#include "runner/judge/workers.h"

namespace gavel {
namespace {

// For inputs and answers that several solutions share.
constexpr Bytes kShelfRoom{32 << 20};

// What all workers share.
struct Batch {
  const JudgeOptions& options;
  const OnProgress& on_progress;
  PreparedStore prepared;
  ReferenceLanguages languages;
  AnswerBank bank;
  CaseShelf shelf;
  BuildsAhead ahead;
  QuietMachine quiet;
  std::mutex telling;
  const std::vector<Task>& tasks;
  Sandbox& sandbox;

  void tell(const Task& task, Progress::Stage stage, std::size_t done, std::size_t total,
            const SolutionResult* result = nullptr) {
    const std::scoped_lock lock(telling);
    if (!on_progress) return;
    on_progress({.solution = task.submission.path,
                 .task = static_cast<std::size_t>(&task - tasks.data()),
                 .stage = stage,
                 .cases_done = done,
                 .cases_total = total,
                 .result = result});
  }
};

// Only the first failing case is shown whole, and only generated ones are larger than need be.
void add_smaller(const Task& task, const std::vector<PlannedCase>& plan,
                 const Executable& executable, Batch& batch, Lanes& lanes, AnswerChecker& checker,
                 SolutionResult& result) {
  const auto failure = std::ranges::find_if(
      result.cases, [](const CaseResult& one) { return !is_accepted(one.verdict); });
  if (failure == result.cases.end() || result.leaks_state) return;
  const PlannedCase& planned = plan.at(static_cast<std::size_t>(failure - result.cases.begin()));
  if (!planned.index || !is_quick_to_show(failure->verdict)) return;
  const std::vector<Toolchain>& languages = batch.languages.of(*task.problem);
  const auto references = answering_references(*task.problem, languages);
  if (references.empty()) return;
  batch.tell(task, Progress::Stage::Shrinking, result.cases.size(), plan.size());
  Lanes oracle_lanes(batch.sandbox);
  Oracle oracle(*task.problem, *references.front(), languages, batch.prepared, oracle_lanes);
  failure->smaller = find_smaller({.problem = *task.problem,
                                   .executable = executable,
                                   .limits = session_limits(*task.problem, *task.toolchain),
                                   .lanes = lanes,
                                   .oracle = oracle,
                                   .checker = checker},
                                  input_of(*task.problem, planned), task.shrink_time);
}

// Builds ahead as long as it lives, where there are more solutions than workers.
class Builder {
 public:
  explicit Builder(Batch& batch) : batch_(batch) {
    const std::size_t workers = worker_count(batch.options.jobs, batch.tasks.size(), batch.sandbox);
    if (workers > 1 && batch.tasks.size() > workers)
      thread_ = std::jthread([this] { build_all(); });
  }
  ~Builder() { batch_.ahead.stop(); }
  Builder(const Builder&) = delete;
  Builder& operator=(const Builder&) = delete;

 private:
  void build_all() {
    Lanes lanes(batch_.sandbox);
    try {
      batch_.ahead.build_all([&](std::size_t task) {
        return build_solution(batch_.tasks[task], batch_.prepared, lanes);
      });
    } catch (...) {  // an interruption, which the workers see as well
    }
  }

  Batch& batch_;
  std::jthread thread_;
};

AnswerChecker checker_of(const ProblemSpec& problem, Batch& batch, Sandbox& sandbox) {
  static const std::vector<Toolchain> kNone;
  const bool is_program = std::holds_alternative<ProgramChecker>(problem.checker);
  return {problem, is_program ? batch.languages.of(problem) : kNone, batch.prepared, sandbox};
}

void judge_built(const Task& task, const std::vector<PlannedCase>& plan,
                 const Executable& executable, Batch& batch, Lanes& lanes, SolutionResult& result) {
  result.compile = {.is_cached = executable.is_cached,
                    .wall_time = executable.wall_time,
                    .message = executable.message};
  const auto tell = [&](Progress::Stage stage, std::size_t done) {
    batch.tell(task, stage, done, plan.size());
  };
  tell(Progress::Stage::Answering, 0);
  const auto needs_answers =
      std::ranges::any_of(plan, [](const auto& p) { return p.index.has_value(); });
  const auto answers = needs_answers ? batch.bank.get(*task.problem, lanes)
                                     : std::make_shared<const ExpectedAnswers>();
  tell(Progress::Stage::Running, 0);
  AnswerChecker checker = checker_of(*task.problem, batch, lanes.sandbox());
  CaseResults results =
      run_cases({.problem = *task.problem,
                 .plan = plan,
                 .answers = *answers,
                 .shelf = batch.shelf,
                 .checker = checker,
                 .executable = executable,
                 .limits = session_limits(*task.problem, *task.toolchain),
                 .locale = batch.options.locale,
                 .quiet = batch.quiet,
                 .on_case = [&](std::size_t done) { tell(Progress::Stage::Running, done); }},
                lanes);
  if (is_refusal(decide(results.cases))) {
    result.verdict = decide(results.cases);
    result.compile.message = results.cases.front().message;
    return;
  }
  result.compile.message += results.warnings;
  result.cases = std::move(results.cases);
  result.leaks_state = results.leaks_state;
  result.passed = static_cast<std::size_t>(std::ranges::count_if(
      result.cases, [](const CaseResult& r) { return is_accepted(r.verdict); }));
  result.verdict = decide(result.cases);
  if (task.shrink_time > Duration::zero()) {
    add_smaller(task, plan, executable, batch, lanes, checker, result);
  }
}

void judge_task(const Task& task, Batch& batch, Lanes& lanes, SolutionResult& result) {
  const auto& wanted = task.cases.empty() ? batch.options.cases : task.cases;
  const std::vector<PlannedCase> plan = plan_cases(*task.problem, wanted);
  result.total = plan.size();
  if (plan.empty()) {
    throw Error(fmt::format("{} has no case {}", task.problem->id,
                            wanted.empty() ? "at all" : wanted.front()),
                wanted.empty() ? "the problem's spec is at fault, not the solution"
                               : "`gavel show` names the examples; `gavel test --json` all cases");
  }
  batch.tell(task, Progress::Stage::Compiling, 0, plan.size());
  auto ahead = batch.ahead.take(static_cast<std::size_t>(&task - batch.tasks.data()));
  const auto built = ahead ? *std::move(ahead) : build_solution(task, batch.prepared, lanes);
  if (const auto* failure = std::get_if<CompileFailure>(&built)) {
    result.verdict = decide(*failure);
    result.compile = {
        .is_cached = false, .wall_time = failure->wall_time, .message = failure->message};
    return;
  }
  judge_built(task, plan, std::get<Executable>(built), batch, lanes, result);
}

SolutionResult judge_guarded(const Task& task, Batch& batch, Lanes& lanes) {
  SolutionResult result = blank_result(task);
  try {
    judge_task(task, batch, lanes, result);
  } catch (const Error& error) {
    // What ended us may have ended a lane first.
    if (batch.sandbox.is_interrupted()) throw Interrupted{};
    result.message = error.what();
    if (!error.hint().empty()) result.message += "\n" + error.hint();
  }
  batch.tell(task, Progress::Stage::Done, result.cases.size(), result.total, &result);
  return result;
}

void forget_texts(CaseResult& one) {
  for (std::string* text : {&one.input, &one.expected, &one.actual, &one.out, &one.err})
    *text = std::string();
}

void forget_told(SolutionResult& result, Kept kept) {
  if (kept == Kept::Everything) return;
  std::erase_if(result.cases, [](const CaseResult& one) { return is_accepted(one.verdict); });
  result.cases.shrink_to_fit();
  const std::size_t shown = kept == Kept::FirstFailure ? 1 : 0;
  for (std::size_t i = shown; i < result.cases.size(); ++i) forget_texts(result.cases[i]);
  if (kept == Kept::Names && !result.cases.empty()) result.cases.front().smaller = nullptr;
}

}  // namespace

Report judge(const std::vector<Task>& tasks, const JudgeOptions& options,
             std::vector<Toolchain>& toolchains, Sandbox& sandbox, const OnProgress& on_progress) {
  for (const Task& task : tasks) look_for(*task.toolchain);
  Batch batch{
      .options = options,
      .on_progress = on_progress,
      .prepared = PreparedStore(options.prepare_elsewhere),
      .languages = ReferenceLanguages(toolchains),
      .bank = AnswerBank(batch.languages, batch.prepared),
      .shelf = CaseShelf(kShelfRoom),
      .ahead = BuildsAhead(tasks.size(),
                           [&](std::size_t i) { return tasks[i].toolchain->compile.has_value(); }),
      .quiet = QuietMachine(batch.ahead),
      .telling = {},
      .tasks = tasks,
      .sandbox = sandbox};
  for (const Task& task : tasks) batch.shelf.expect(task.problem->folder.string());
  Report report;
  report.results.resize(tasks.size());
  const Builder builder(batch);
  for_each_task(tasks.size(), options.jobs, sandbox, [&](std::size_t i, Lanes& lanes) {
    SolutionResult result = judge_guarded(tasks[i], batch, lanes);
    batch.shelf.finish(tasks[i].problem->folder.string());
    forget_told(result, options.kept);
    report.results[i] = std::move(result);
  });
  return report;
}

}  // namespace gavel
