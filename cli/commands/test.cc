#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <map>
#include <set>

#include "cli/catalogue.h"
#include "cli/commands/commands.h"
#include "cli/complain.h"
#include "cli/find_solutions.h"
#include "cli/interruption.h"
#include "cli/render/output.h"
#include "cli/render/phrases.h"
#include "cli/render/progress_line.h"
#include "cli/render/report_json.h"
#include "cli/render/report_text.h"
#include "cli/shell_word.h"
#include "cli/usage_error.h"
#include "runner/base/nearest.h"
#include "runner/judge/case_list.h"
#include "runner/judge/judge.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

// What is to be judged, and what was wrong with the rest.
struct Plan {
  std::vector<Task> tasks;
  std::vector<SolutionNote> notes;  // one for each task
  bool has_complaints = false;
  bool has_broken_problems = false;
};

// "AC", "WA", … where the problem itself lists the file; else empty.
std::string claim_of(const ProblemSpec& problem, const fs::path& path) {
  std::error_code error;
  for (const ReferenceSpec& reference : problem.references) {
    if (fs::equivalent(problem.folder / reference.file, path, error)) return reference.expect;
  }
  return "";
}

std::string rerun_command(const TestOptions& options, const Settings& settings,
                          const fs::path& path) {
  std::string command = fmt::format("{} test {}", settings.program, shell_word(path.string()));
  if (!options.problem.empty()) command += " --problem " + shell_word(options.problem);
  if (!options.language.empty()) command += " --lang " + shell_word(options.language);
  return command;
}

class Planner {
 public:
  Planner(const TestOptions& options, const Settings& settings, Catalogue& catalogue)
      : options_(options), settings_(settings), catalogue_(catalogue) {}

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
      report_broken(solution.problem, *errors);
      return;
    }
    const ProblemSpec& problem = std::get<ProblemSpec>(loaded);
    if (!has_wanted_cases(problem)) return;
    const std::string name = solution.path.filename().string();
    plan_.notes.push_back({.expected = claim_of(problem, solution.path),
                           .rerun = rerun_command(options_, settings_, solution.path)});
    plan_.tasks.push_back({.problem = &problem,
                           .toolchain = solution.language,
                           .submission = {.path = std::move(solution.path),
                                          .file_name = name,
                                          .text = std::move(solution.text)}});
  }

  // Each broken problem is told once, however many solutions it has.
  void report_broken(const fs::path& folder, const std::vector<SpecError>& errors) {
    plan_.has_broken_problems = true;
    if (!broken_.insert(folder).second) return;
    complain(errors);
    complain(say(settings_.locale, Phrase::BrokenProblem, folder.filename().string()));
  }

  bool has_wanted_cases(const ProblemSpec& problem) {
    if (options_.cases.empty() || !plan_cases(problem, options_.cases).empty()) return true;
    for (const PlannedCase& one : plan_cases(problem, {})) case_names_.push_back(one.name);
    return false;
  }

  [[noreturn]] void refuse_cases() const {
    const std::string& wanted = options_.cases.front();
    const std::string hint = suggestion(settings_.locale, wanted, case_names_);
    throw UsageError(
        say(settings_.locale, Phrase::NoSuchCase, wanted),
        !hint.empty() ? hint : say(settings_.locale, Phrase::NoSuchCaseHint, case_names_.front()));
  }

  const TestOptions& options_;
  const Settings& settings_;
  Catalogue& catalogue_;
  Plan plan_;
  std::set<fs::path> broken_;
  std::vector<std::string> case_names_;  // of problems that lack the wanted ones
};

// Prints results in the order of the tasks, each as soon as all before it are known.
class ResultPrinter {
 public:
  ResultPrinter(const Plan& plan, const Screen& screen, ProgressLine& progress)
      : plan_(plan), screen_(screen), progress_(progress), lines_(plan.tasks.size()) {
    std::vector<SolutionNames> names;
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
      const Task& task = plan.tasks[i];
      names.push_back({.problem = task.problem->id,
                       .language = task.toolchain->id,
                       .path = task.submission.path.string(),
                       .has_claim = plan.notes[i].is_expected_to_fail()});
    }
    layout_ = plan_lines(names, screen);
  }

  void add(std::size_t task, const SolutionResult& result) {
    lines_[task] = render_line(result, plan_.notes[task], layout_, screen_);
    for (; next_ < lines_.size() && !lines_[next_].empty(); ++next_) {
      progress_.print_above(lines_[next_]);
    }
  }

 private:
  const Plan& plan_;
  const Screen& screen_;
  ProgressLine& progress_;
  LineLayout layout_;
  std::vector<std::string> lines_;  // by task; empty: not known yet
  std::size_t next_ = 0;
};

std::map<std::string, std::string> short_names(const std::vector<Toolchain>& languages) {
  std::map<std::string, std::string> names;
  for (const Toolchain& language : languages) names[language.id] = language.extensions.front();
  return names;
}

std::string render_details(const Report& report, const Plan& plan, const Screen& screen) {
  std::string out;
  for (std::size_t i = 0; i < report.results.size(); ++i) {
    if (!is_surprising(report.results[i], plan.notes[i])) continue;
    if (is_accepted(report.results[i].verdict)) continue;
    out += "\n" + render_failure(report.results[i], plan.notes[i], screen);
  }
  return out;
}

ExitStatus status_of(const Report& report, const Plan& plan) {
  int worst = 0;
  for (const SolutionResult& result : report.results) {
    worst = std::max(worst, row(result.verdict).exit_status);
  }
  if (plan.has_broken_problems) worst = std::max(worst, static_cast<int>(ExitStatus::Broken));
  if (plan.has_complaints) worst = std::max(worst, static_cast<int>(ExitStatus::WrongUsage));
  return static_cast<ExitStatus>(worst);
}

void tell_what_is_missing(const Sandbox& sandbox, const Settings& settings) {
  if (sandbox.is_full()) return;
  std::string names;
  for (const MissingLayer& layer : sandbox.missing_layers()) {
    names += (names.empty() ? "" : ", ") + layer.name;
  }
  complain(say(settings.locale, Phrase::ReducedSandbox, names, settings.program));
}

Report judge_and_print(const Plan& plan, const TestOptions& options, const Settings& settings,
                       std::vector<Toolchain>& languages, Sandbox& sandbox) {
  const Screen screen = settings.screen_of(STDOUT_FILENO);
  ProgressLine progress(settings.screen_of(STDERR_FILENO), plan.tasks.size());
  ResultPrinter printer(plan, screen, progress);
  const Report report = judge(plan.tasks,
                              {.jobs = static_cast<int>(settings.jobs),
                               .cases = options.cases,
                               .locale = std::string(locale_name(settings.locale))},
                              languages, sandbox, [&](const Progress& step) {
                                progress.update(step);
                                if (step.result != nullptr && !options.wants_json)
                                  printer.add(step.task, *step.result);
                              });
  if (options.wants_json) {
    progress.print_above(render_report_json(report));
    return report;
  }
  std::string rest = render_details(report, plan, screen);
  if (report.results.size() > 1) {
    rest += "\n" +
            render_summary(report, plan.notes, short_names(languages), progress.elapsed(), screen);
  }
  progress.print_above(rest);
  return report;
}

ExitStatus tell_of_nothing(const TestOptions& options, const SolutionSearch& found,
                           const Settings& settings) {
  if (!found.complaints.empty()) return ExitStatus::WrongUsage;
  std::string places;
  for (const fs::path& path : options.paths) {
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

}  // namespace

ExitStatus run_test(const TestOptions& options, const Settings& settings) {
  // First of all: it forks, and should do so while the program is small.
  const std::unique_ptr<Sandbox> sandbox = Sandbox::start(settings.sandbox);
  const InterruptGuard guard(*sandbox);
  Catalogue catalogue(settings.problems);
  std::vector<Toolchain> languages = read_toolchains(settings.languages);
  SolutionSearch found = find_solutions({.paths = options.paths,
                                         .problem = options.problem,
                                         .language = options.language,
                                         .locale = settings.locale},
                                        catalogue, languages);
  for (const Complaint& one : found.complaints) complain(one.message, one.hint);
  tell_what_was_passed_over(found, settings);
  if (found.solutions.empty()) return tell_of_nothing(options, found, settings);
  const Plan plan = Planner(options, settings, catalogue).plan(std::move(found));
  if (plan.tasks.empty()) return status_of({}, plan);
  tell_what_is_missing(*sandbox, settings);
  return status_of(judge_and_print(plan, options, settings, languages, *sandbox), plan);
}

}  // namespace gavel
