#include "cli/debug_case.h"

#include <unistd.h>

#include <algorithm>

#include "cli/complain.h"
#include "cli/render/output.h"
#include "cli/render/phrases.h"
#include "cli/render/progress_line.h"
#include "runner/base/error.h"
#include "runner/judge/answer_cases.h"
#include "runner/judge/case_list.h"

namespace gavel {
namespace {

constexpr Duration kTimeToShrink = std::chrono::seconds(2);

ChosenCase named_case(const ProblemSpec& problem, const std::string& name,
                      std::vector<Toolchain>& languages, Sandbox& sandbox) {
  const PlannedCase planned =
      plan_cases(problem, name.empty() ? std::vector<std::string>() : std::vector{name}).front();
  ChosenCase chosen{
      .name = planned.name, .input = input_of(problem, planned), .answer = {}, .is_smaller = false};
  if (!planned.index) {
    chosen.answer = problem.cases.at(planned.position).answer;
    return chosen;
  }
  ProblemSpec with_case = problem;
  const std::size_t position = with_case.cases.size();
  with_case.cases.push_back({.name = planned.name, .why = {}, .input = chosen.input, .answer = {}});
  answer_cases(with_case, std::span(&position, 1), languages, sandbox);
  chosen.answer = with_case.cases.back().answer;
  return chosen;
}

SolutionResult judge_to_debug(const Task& planned, const Settings& settings,
                              std::vector<Toolchain>& languages, Sandbox& sandbox) {
  ProgressLine progress(settings.screen_of(STDERR_FILENO), 1);
  Task task = planned;
  task.shrink_time = kTimeToShrink;
  const Report report =
      judge({task}, {.jobs = 1, .cases = {}, .locale = std::string(locale_name(settings.locale))},
            languages, sandbox, [&](const Progress& step) { progress.update(step); });
  progress.print_above("");
  return report.results.front();
}

}  // namespace

std::optional<ChosenCase> choose_case(const Plan& plan, const std::string& name,
                                      const Settings& settings, std::vector<Toolchain>& languages,
                                      Sandbox& sandbox, ExitStatus& status) {
  const Task& task = plan.tasks.front();
  if (!name.empty()) return named_case(*task.problem, name, languages, sandbox);
  const SolutionResult result = judge_to_debug(task, settings, languages, sandbox);
  const auto failure = std::ranges::find_if(
      result.cases, [](const CaseResult& one) { return !is_accepted(one.verdict); });
  if (failure == result.cases.end() && !is_accepted(result.verdict)) {
    write_out(render_failure(result, plan.notes.front(), settings.screen_of(STDOUT_FILENO)));
    status = static_cast<ExitStatus>(row(result.verdict).exit_status);
    return std::nullopt;
  }
  if (failure == result.cases.end()) {
    ChosenCase first = named_case(*task.problem, "", languages, sandbox);
    complain(say(settings.locale, Phrase::DebugNothingFails, result.passed, first.name));
    return first;
  }
  if (!failure->smaller) return named_case(*task.problem, failure->name, languages, sandbox);
  return ChosenCase{.name = failure->name,
                    .input = failure->smaller->data,
                    .answer = failure->smaller->answer,
                    .is_smaller = true};
}

}  // namespace gavel
