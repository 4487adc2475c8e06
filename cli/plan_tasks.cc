#include "cli/plan_tasks.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <set>

#include "cli/complain.h"
#include "cli/render/phrases.h"
#include "cli/render/translate.h"
#include "cli/shell_word.h"
#include "cli/usage_error.h"
#include "runner/base/cache_dir.h"
#include "runner/base/files.h"
#include "runner/base/nearest.h"
#include "runner/judge/case_list.h"
#include "runner/judge/decide.h"
#include "runner/problem/own_cases.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

// "AC", "WA", … where the problem itself lists the file; else empty.
std::string claim_of(const ProblemSpec& problem, const fs::path& path) {
  const auto wanted = file_id(path);
  for (const ReferenceSpec& reference : problem.references) {
    if (wanted && file_id(problem.folder / reference.file) == wanted) return reference.expect;
  }
  return "";
}

std::string command_on(const std::string& name, const SolutionChoice& choice,
                       const Settings& settings, const fs::path& path) {
  std::string command = fmt::format("{} {} {}", settings.program, name, shell_word(path.string()));
  if (!choice.problem.empty()) command += " --problem " + shell_word(choice.problem);
  if (!choice.language.empty()) command += " --lang " + shell_word(choice.language);
  return command;
}

class Planner {
 public:
  Planner(const SolutionChoice& choice, const PlanRequest& request, const Settings& settings,
          Catalogue& catalogue)
      : choice_(choice), request_(request), settings_(settings), catalogue_(catalogue) {}

  Plan plan(SolutionSearch found) {
    plan_.has_complaints = !found.complaints.empty();
    for (FoundSolution& solution : found.solutions) add(std::move(solution));
    if (plan_.tasks.empty() && !case_names_.empty()) refuse_cases();
    return std::move(plan_);
  }

 private:
  void add(FoundSolution solution) {
    const LoadedProblem& loaded = catalogue_.load(solution.problem);
    if (const auto* errors = std::get_if<std::vector<SpecError>>(&loaded)) {
      report_broken(solution, *errors);
      return;
    }
    const ProblemSpec& problem = with_own_cases(std::get<ProblemSpec>(loaded), solution.path);
    if (!has_wanted_cases(problem)) return;
    const std::string name = name_for_compilers(solution.path);
    plan_.notes.push_back({.expected = claim_of(problem, solution.path),
                           .rerun = command_on(request_.command, choice_, settings_, solution.path),
                           .debug = debug_command(*solution.language, solution.path),
                           .is_sanitized = !solution.language->sanitizers.empty()});
    plan_.tasks.push_back({.problem = &problem,
                           .toolchain = solution.language,
                           .submission = {.path = std::move(solution.path),
                                          .file_name = name,
                                          .text = std::move(solution.text)}});
  }

  // Without a case it takes the first that fails, which is the one that is shown.
  std::string debug_command(const Toolchain& language, const fs::path& path) const {
    std::error_code error;
    if (!fs::exists(language.folder / "debug.toml", error)) return "";
    std::string command = command_on("debug", choice_, settings_, path);
    if (!request_.cases.empty()) command += " --case " + shell_word(request_.cases.front());
    return command;
  }

  // A case file with errors is told once; the rest of it still counts.
  const ProblemSpec& with_own_cases(const ProblemSpec& problem, const fs::path& solution) {
    if (!request_.takes_own_cases) return problem;
    const fs::path file = own_cases_file(solution, problem);
    for (const OwnProblem& known : plan_.own_problems) {
      if (known.file == file) return known.spec ? *known.spec : problem;
    }
    const OwnCases own = read_own_cases(file, problem);
    if (!own.errors.empty()) {
      complain(own.errors, settings_.screen_of(STDERR_FILENO));
      plan_.has_complaints = true;
    }
    OwnProblem added{.spec = nullptr, .file = file, .unanswered = {}};
    if (!own.cases.empty()) {
      added.spec = std::make_unique<ProblemSpec>(problem);
      std::vector<CaseSpec> cases;
      for (const OwnCase& one : own.cases) {
        if (!one.has_answer) added.unanswered.push_back(cases.size());
        cases.push_back(one.spec);
      }
      added.spec->cases.insert(added.spec->cases.begin(), cases.begin(), cases.end());
    }
    plan_.own_problems.push_back(std::move(added));
    const auto& spec = plan_.own_problems.back().spec;
    return spec ? *spec : problem;
  }

  // Each broken problem is told once, however many solutions it has.
  void report_broken(const FoundSolution& solution, const std::vector<SpecError>& errors) {
    const std::string id = solution.problem.filename().string();
    SolutionResult result;
    result.problem = id;
    result.solution = solution.path;
    result.language = solution.language->id;
    result.verdict = fault_of_the_judge();
    result.message = describe(errors, Locale::English);
    plan_.unjudged.push_back(std::move(result));
    if (!broken_.insert(solution.problem).second) return;
    complain(errors, settings_.screen_of(STDERR_FILENO));
    complain(say(settings_.locale, Phrase::BrokenProblem, id));
  }

  bool has_wanted_cases(const ProblemSpec& problem) {
    if (request_.cases.empty() || !plan_cases(problem, request_.cases).empty()) return true;
    for (const PlannedCase& one : plan_cases(problem, {})) case_names_.push_back(one.name);
    return false;
  }

  [[noreturn]] void refuse_cases() const {
    const std::string& wanted = request_.cases.front();
    const std::string hint = suggestion(settings_.locale, wanted, case_names_);
    throw UsageError(
        say(settings_.locale, Phrase::NoSuchCase, wanted),
        !hint.empty() ? hint : say(settings_.locale, Phrase::NoSuchCaseHint, case_names_.front()));
  }

  const SolutionChoice& choice_;
  const PlanRequest& request_;
  const Settings& settings_;
  Catalogue& catalogue_;
  Plan plan_;
  std::set<fs::path> broken_;
  std::vector<std::string> case_names_;  // of problems that lack the wanted ones
};

}  // namespace

Plan plan_tasks(const SolutionChoice& choice, const PlanRequest& request, const Settings& settings,
                Catalogue& catalogue, SolutionSearch found) {
  return Planner(choice, request, settings, catalogue).plan(std::move(found));
}

ExitStatus status_of(const Report& report, const Plan& plan) {
  int worst = 0;
  for (const SolutionResult& result : report.results) {
    worst = std::max(worst, row(result.verdict).exit_status);
  }
  if (!plan.unjudged.empty()) worst = std::max(worst, static_cast<int>(ExitStatus::Broken));
  if (plan.has_complaints) worst = std::max(worst, static_cast<int>(ExitStatus::WrongUsage));
  return static_cast<ExitStatus>(worst);
}

void tell_what_is_missing(const Sandbox& sandbox, const Settings& settings) {
  if (!has_room_in_cache()) complain(say(settings.locale, Phrase::NoCache));
  if (sandbox.is_full()) return;
  std::string names;
  for (const MissingLayer& layer : sandbox.missing_layers()) {
    names += (names.empty() ? "" : ", ") + translate(settings.locale, layer.name);
  }
  complain(say(settings.locale, Phrase::ReducedSandbox, names, settings.program));
}

ExitStatus tell_of_nothing(const std::vector<fs::path>& paths, const SolutionSearch& found,
                           const Settings& settings) {
  if (!found.complaints.empty()) return ExitStatus::WrongUsage;
  std::string places;
  for (const fs::path& path : paths) {
    places += (places.empty() ? "" : ", ") + path.string();
  }
  complain(say(settings.locale, Phrase::NothingToJudge, places.empty() ? "." : places),
           say(settings.locale, Phrase::NothingToJudgeHint, settings.program));
  return ExitStatus::NothingToJudge;
}

void tell_what_was_passed_over(const SolutionSearch& found, const Settings& settings) {
  if (found.passed_over.empty()) return;
  complain(say(settings.locale, Phrase::PassedOver, found.passed_over.size(),
               found.passed_over.front().string()));
}

SolutionSearch search_chosen(const SolutionChoice& choice, const Settings& settings,
                             Workbench& bench) {
  SolutionSearch found = find_solutions({.paths = choice.paths,
                                         .problem = choice.problem,
                                         .language = choice.language,
                                         .locale = settings.locale},
                                        bench.catalogue, bench.languages);
  for (const Complaint& one : found.complaints) complain(one.message, one.hint);
  tell_what_was_passed_over(found, settings);
  return found;
}

std::optional<Plan> plan_one(const SolutionChoice& choice, const PlanRequest& request,
                             const Settings& settings, Workbench& bench, ExitStatus& status) {
  SolutionSearch found = search_chosen(choice, settings, bench);
  if (found.solutions.empty()) {
    status = tell_of_nothing(choice.paths, found, settings);
    return std::nullopt;
  }
  if (found.solutions.size() > 1) throw UsageError(say(settings.locale, Phrase::OnlyOneSolution));
  Plan plan = plan_tasks(choice, request, settings, bench.catalogue, std::move(found));
  status = status_of({}, plan);
  if (plan.tasks.empty()) return std::nullopt;
  return plan;
}

}  // namespace gavel
