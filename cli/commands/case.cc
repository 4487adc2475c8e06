#include "cli/bounded_cache.h"
#include "cli/catalogue.h"
#include "cli/commands/commands.h"
#include "cli/complain.h"
#include "cli/find_solutions.h"
#include "cli/interruption.h"
#include "cli/plan_tasks.h"
#include "cli/render/output.h"
#include "cli/render/phrases.h"
#include "cli/render/translate.h"
#include "cli/usage_error.h"
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
  const InterruptibleSandbox sandbox(settings.sandbox);
  const BoundedCache cache(settings.cache_size);
  Catalogue catalogue(settings.problems);
  std::vector<Toolchain> languages = read_toolchains(settings.languages);
  SolutionSearch found = search_chosen(options.choice, settings, catalogue, languages);
  if (found.solutions.empty()) return tell_of_nothing(options.choice.paths, found, settings);
  if (found.solutions.size() > 1) throw UsageError(say(settings.locale, Phrase::OnlyOneSolution));
  const Plan plan = plan_tasks({.command = "test",
                                .problem = options.choice.problem,
                                .language = options.choice.language,
                                .cases = {}},
                               settings, catalogue, std::move(found));
  if (plan.tasks.empty()) return status_of({}, plan);
  ProblemSpec problem = *plan.tasks.front().problem;
  OwnCase own = require_case(options, problem, settings.locale);
  if (!own.has_answer) {
    const std::size_t position = problem.cases.size();
    problem.cases.push_back(own.spec);
    answer_cases(problem, std::span(&position, 1), languages, *sandbox);
    own.spec.answer = problem.cases.back().answer;
  }
  const auto file = own_cases_file(plan.tasks.front().submission.path, problem);
  const std::string name =
      add_own_case(file, problem, options.name, own.spec.input, &own.spec.answer);
  write_out(name.empty() ? say(settings.locale, Phrase::CaseIsThere, file.string()) + "\n"
                         : say(settings.locale, Phrase::SavedCase, name, file.string()) + "\n");
  return ExitStatus::Accepted;
}

}  // namespace gavel
