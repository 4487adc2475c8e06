#include "runner/judge/stress.h"

#include <fmt/format.h>
#include <unistd.h>

#include "cli/commands/commands.h"
#include "cli/complain.h"
#include "cli/plan_tasks.h"
#include "cli/render/output.h"
#include "cli/render/phrases.h"
#include "cli/render/progress_line.h"
#include "cli/render/report_json.h"
#include "cli/render/report_text.h"
#include "cli/usage_error.h"
#include "cli/workbench.h"

namespace gavel {
namespace {

std::string render_stress(const StressResult& result, SolutionNote note,
                          const StressCommand& options, const Screen& screen) {
  const SolutionResult& solution = result.solution;
  const std::string time = fmt::format("{:.1f} s", seconds_of(result.elapsed));
  if (solution.total == 0 || !solution.cases.empty()) {
    note.rerun += fmt::format(" --seed {}", options.seed);
    note.rerun_names_case = false;
    std::string out = render_failure(solution, note, screen);
    if (solution.total == 0) return out;
    return out + "\n" +
           say(screen.locale, Phrase::StressFound, solution.total, time, options.seed) + "\n";
  }
  return say(screen.locale, Phrase::StressFoundNothing, solution.total, time, options.seed) + "\n";
}

}  // namespace

ExitStatus run_stress(const StressCommand& options, const Settings& settings) {
  Workbench bench(settings);
  ExitStatus status = ExitStatus::Accepted;
  const auto plan = plan_one(options.choice, {.command = "stress"}, settings, bench, status);
  if (!plan) return status;
  tell_what_is_missing(*bench.sandbox, settings);
  const Task& task = plan->tasks.front();
  ProgressLine progress(settings.screen_of(STDERR_FILENO), 1);
  const StressResult result =
      stress(task, {.seed = options.seed, .time = std::chrono::seconds(options.seconds)},
             bench.languages, *bench.sandbox, [&](std::size_t tried) {
               progress.update({.solution = task.submission.path,
                                .task = 0,
                                .stage = Progress::Stage::Searching,
                                .cases_done = tried,
                                .cases_total = 0,
                                .result = nullptr});
             });
  progress.print_above(options.wants_json ? render_stress_json(result, options.seed)
                                          : render_stress(result, plan->notes.front(), options,
                                                          settings.screen_of(STDOUT_FILENO)));
  return static_cast<ExitStatus>(row(result.solution.verdict).exit_status);
}

}  // namespace gavel
