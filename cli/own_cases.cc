#include "cli/own_cases.h"

#include <algorithm>

#include "cli/complain.h"
#include "cli/render/output.h"
#include "cli/render/phrases.h"
#include "runner/base/error.h"
#include "runner/judge/answer_cases.h"
#include "runner/judge/case_list.h"
#include "runner/problem/own_cases.h"

namespace gavel {
namespace {

constexpr std::size_t kLargestSaved = 60'000;  // bytes of text

const Task* task_of(const SolutionResult& result, const Plan& plan) {
  for (const Task& task : plan.tasks) {
    if (task.submission.path == result.solution) return &task;
  }
  return nullptr;
}

void save(const Input& input, const Answer* answer, const Task& task, const Settings& settings) {
  const auto file = own_cases_file(task.submission.path, *task.problem);
  const std::string name = add_own_case(file, *task.problem, "", input, answer);
  if (!name.empty()) complain(say(settings.locale, Phrase::SavedCase, name, file.string()));
}

// A generated case that could not be made smaller; the others are written down already.
void save_generated(const CaseResult& failure, const Task& task, const Settings& settings) {
  const auto planned = plan_cases(*task.problem, {failure.name});
  if (planned.empty() || !planned.front().index) return;
  if (failure.input.size() >= kLargestSaved) {
    complain(say(settings.locale, Phrase::TooLargeToSave, failure.name));
    return;
  }
  save(input_of(*task.problem, planned.front()), nullptr, task, settings);
}

}  // namespace

void answer_own_cases(Plan& plan, std::vector<Toolchain>& languages, Sandbox& sandbox,
                      Locale locale) {
  for (OwnProblem& own : plan.own_problems) {
    try {
      answer_cases(*own.spec, own.unanswered, languages, sandbox);
    } catch (const Error& error) {
      complain(error, locale);
      std::vector<CaseSpec>& cases = own.spec->cases;
      for (auto at = own.unanswered.rbegin(); at != own.unanswered.rend(); ++at) {
        cases.erase(cases.begin() + static_cast<std::ptrdiff_t>(*at));
      }
      plan.has_complaints = true;
    }
  }
}

void save_failures(const Report& report, const Plan& plan, const Settings& settings) {
  for (const SolutionResult& result : report.results) {
    const auto failure = std::ranges::find_if(
        result.cases, [](const CaseResult& one) { return !is_accepted(one.verdict); });
    const Task* task = task_of(result, plan);
    if (failure == result.cases.end() || task == nullptr) continue;
    try {
      if (failure->smaller) {
        save(failure->smaller->data, &failure->smaller->answer, *task, settings);
      } else {
        save_generated(*failure, *task, settings);
      }
    } catch (const Error& error) {
      complain(error, settings.locale);
    }
  }
}

}  // namespace gavel
