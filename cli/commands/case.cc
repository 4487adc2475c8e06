#include "cli/commands/commands.h"
#include "cli/complain.h"
#include "cli/plan_tasks.h"
#include "cli/render/output.h"
#include "cli/render/phrases.h"
#include "cli/render/translate.h"
#include "cli/usage_error.h"
#include "cli/workbench.h"
#include "runner/judge/answer_cases.h"
#include "runner/problem/own_cases.h"

namespace gavel {
namespace {

// The case as it was given; UsageError with every mistake in it.
OwnCase require_case(const CaseCommand& options, const ProblemSpec& problem, Locale locale) {
  OwnCases given = parse_own_case("--in", options.in, options.out, problem);
  if (given.cases.size() == 1 && given.errors.empty()) return std::move(given.cases.front());
  std::string message;
  for (const SpecError& error : given.errors) {
    message += (message.empty() ? "" : "; ") + translate(locale, error.message);
  }
  throw UsageError(message);
}

}  // namespace

ExitStatus run_case(const CaseCommand& options, const Settings& settings) {
  if (options.action != "add") {
    throw UsageError(say(settings.locale, Phrase::NoSuchAction, options.action), "case add");
  }
  if (options.in.empty()) throw UsageError(say(settings.locale, Phrase::NeedsInput));
  Workbench bench(settings);
  ExitStatus status = ExitStatus::Accepted;
  const auto plan = plan_one(options.choice, {.command = "test"}, settings, bench, status);
  if (!plan) return status;
  const Task& task = plan->tasks.front();
  ProblemSpec problem = *task.problem;
  OwnCase own = require_case(options, problem, settings.locale);
  if (!own.has_answer) {
    const std::size_t position = problem.cases.size();
    problem.cases.push_back(own.spec);
    answer_cases(problem, std::span(&position, 1), bench.languages, *bench.sandbox);
    own.spec.answer = problem.cases.back().answer;
  }
  const auto file = own_cases_file(task.submission.path, problem);
  const std::string name =
      add_own_case(file, problem, options.name, own.spec.input, &own.spec.answer);
  write_out(name.empty() ? say(settings.locale, Phrase::CaseIsThere, file.string()) + "\n"
                         : say(settings.locale, Phrase::SavedCase, name, file.string()) + "\n");
  return ExitStatus::Accepted;
}

}  // namespace gavel
