#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <map>
#include <utility>

#include "cli/background_preparation.h"
#include "cli/commands/commands.h"
#include "cli/complain.h"
#include "cli/own_cases.h"
#include "cli/plan_tasks.h"
#include "cli/remember.h"
#include "cli/render/output.h"
#include "cli/render/phrases.h"
#include "cli/render/progress_line.h"
#include "cli/render/report_html.h"
#include "cli/render/report_json.h"
#include "cli/render/report_junit.h"
#include "cli/render/report_text.h"
#include "cli/workbench.h"
#include "runner/base/files.h"
#include "runner/judge/judge.h"

namespace gavel {
namespace {

// For the smallest counterexample of one solution.
constexpr Duration kShrinkTime = std::chrono::seconds(2);

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

// Prints a report for programs in pieces, in the order of the tasks: what is printed need not be
// kept.
class DocumentPrinter {
 public:
  DocumentPrinter(std::size_t tasks, ProgressLine& progress) : progress_(progress), texts_(tasks) {}

  void add(std::size_t task, const SolutionResult& result) {
    texts_[task] = render_result_json(result);
    while (next_ < texts_.size() && !texts_[next_].empty())
      print(std::exchange(texts_[next_++], {}));
  }

  bool has_begun() const { return has_begun_; }

  // With what is known although something before it is not, and what could not be judged at all.
  void finish(const std::vector<SolutionResult>& unjudged) {
    for (; next_ < texts_.size(); ++next_) {
      if (!texts_[next_].empty()) print(std::exchange(texts_[next_], {}));
    }
    for (const SolutionResult& result : unjudged) print(render_result_json(result));
    progress_.print_above(has_begun_ ? std::string(kReportEnd) : render_report_json({}));
  }

 private:
  void print(const std::string& text) {
    progress_.print_above((has_begun_ ? ",\n" : std::string(kReportBegin)) + text);
    has_begun_ = true;
  }

  ProgressLine& progress_;
  std::vector<std::string> texts_;  // by task; empty: not known yet, or printed
  std::size_t next_ = 0;
  bool has_begun_ = false;
};

std::string render_text(const Report& report, const Plan& plan, const Screen& screen,
                        const std::vector<Toolchain>& languages, Duration elapsed) {
  std::string text = render_details(report, plan, screen);
  if (report.results.size() == 1) text += render_warnings(report.results.front(), screen);
  if (report.results.size() > 1) {
    text += "\n" + render_summary(report, plan.notes, short_names(languages), elapsed, screen);
  }
  return text;
}

// What is printed or written when all is done.
Kept kept_of(const Plan& plan, const TestOptions& options) {
  if (plan.tasks.size() == 1 || !options.files.junit.empty() || !options.files.html.empty())
    return Kept::Everything;
  const bool is_told = options.wants_json || options.wants_events;
  return is_told && !options.saves_failures ? Kept::Names : Kept::FirstFailure;
}

Report judge_and_print(const Plan& plan, const TestOptions& options, const Settings& settings,
                       std::vector<Toolchain>& languages, Sandbox& sandbox) {
  const Screen screen = settings.screen_of(STDOUT_FILENO);
  ProgressLine progress(settings.screen_of(STDERR_FILENO), plan.tasks.size());
  ResultPrinter printer(plan, screen, progress);
  DocumentPrinter document(plan.tasks.size(), progress);
  const auto on_progress = [&](const Progress& step) {
    progress.update(step);
    if (options.wants_events) progress.print_above(render_event(step));
    if (step.result == nullptr) return;
    if (options.wants_json) document.add(step.task, *step.result);
    if (!options.wants_json && !options.wants_events) printer.add(step.task, *step.result);
  };
  BackgroundPreparation preparation(settings.sandbox);
  try {
    Report report =
        judge(plan.tasks,
              {.jobs = static_cast<int>(settings.jobs),
               .cases = options.cases,
               .locale = std::string(locale_name(settings.locale)),
               .prepare_elsewhere = [&](const Toolchain& one) { preparation.start(one); },
               .kept = kept_of(plan, options)},
              languages, sandbox, on_progress);
    if (options.wants_json) {
      document.finish(plan.unjudged);
    } else if (!options.wants_events) {
      progress.print_above(render_text(report, plan, screen, languages, progress.elapsed()));
    }
    preparation.let_go();
    return report;
  } catch (const Interrupted&) {
    if (options.wants_json) document.finish(plan.unjudged);
    throw;
  } catch (const Error&) {
    if (document.has_begun()) document.finish(plan.unjudged);
    throw;
  }
}

void write_reports(const Report& report, const ReportFiles& files, Locale locale) {
  if (!files.junit.empty()) write_file(files.junit, render_report_junit(report));
  if (!files.html.empty()) write_file(files.html, render_report_html(report, locale));
}

}  // namespace

ExitStatus run_test(const TestOptions& options, const Settings& settings) {
  Workbench bench(settings);
  SolutionSearch found = search_chosen(options.choice, settings, bench);
  if (found.solutions.empty()) {
    if (options.wants_json) write_out(render_report_json({}));
    return tell_of_nothing(options.choice.paths, found, settings);
  }
  Plan plan = plan_tasks(options.choice,
                         {.command = "test", .cases = options.cases, .takes_own_cases = true},
                         settings, bench.catalogue, std::move(found));
  if (plan.tasks.empty()) {
    if (options.wants_json) write_out(render_report_json({plan.unjudged}));
    return status_of({}, plan);
  }
  if (options.wants_failed) {
    keep_failed(plan, settings.locale);
    if (plan.tasks.empty()) {
      complain(say(settings.locale, Phrase::NothingFailed));
      if (options.wants_json) write_out(render_report_json({plan.unjudged}));
      return status_of({}, plan);
    }
  }
  answer_own_cases(plan, bench.languages, *bench.sandbox, settings.locale);
  for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
    if (!plan.notes[i].is_expected_to_fail()) plan.tasks[i].shrink_time = kShrinkTime;
  }
  tell_what_is_missing(*bench.sandbox, settings);
  const Report report = judge_and_print(plan, options, settings, bench.languages, *bench.sandbox);
  if (keeps_history(options.choice)) remember(report, plan, settings.locale);
  if (options.saves_failures) save_failures(report, plan, settings);
  write_reports(report, options.files, settings.locale);
  return status_of(report, plan);
}

}  // namespace gavel
