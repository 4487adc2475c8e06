#include <unistd.h>

#include <algorithm>
#include <optional>

#include "cli/commands/commands.h"
#include "cli/complain.h"
#include "cli/plan_tasks.h"
#include "cli/remember.h"
#include "cli/render/growth_json.h"
#include "cli/render/growth_text.h"
#include "cli/render/output.h"
#include "cli/render/progress_line.h"
#include "cli/render/report_html.h"
#include "cli/workbench.h"
#include "runner/base/files.h"
#include "runner/complexity/growth.h"

namespace gavel {
namespace {

// 0 when every solution is within its target, 1 when something is not, 3 for a fault of the judge.
ExitStatus growth_status(const GrowthReport& report, const Plan& plan) {
  Report judged;
  bool is_within = true;
  for (const SolutionGrowth& growth : report.results) {
    judged.results.push_back(growth.judged);
    const bool has_target = !growth.time.target.empty() || !growth.space.target.empty();
    if (has_target && growth.verdict != GrowthVerdict::Within) is_within = false;
  }
  const ExitStatus status = status_of(judged, plan);
  return status == ExitStatus::Accepted && !is_within ? ExitStatus::NotAccepted : status;
}

std::string render(const GrowthReport& report, const Screen& screen) {
  std::string out;
  if (report.results.size() == 1) return render_growth(report.results.front(), screen);
  for (const SolutionGrowth& growth : report.results) {
    const bool is_plain = growth.is_accepted && growth.verdict == GrowthVerdict::Within;
    if (!is_plain && growth.is_accepted) out += render_growth(growth, screen) + "\n";
  }
  return out + render_growth_table(report, screen);
}

// What is known so far, in the order of the tasks; solutions of broken problems are in it too:
// nothing of them could be measured.
std::string render_measured(const std::vector<std::optional<SolutionGrowth>>& known,
                            const Plan& plan) {
  GrowthReport report;
  for (const auto& growth : known) {
    if (growth) report.results.push_back(*growth);
  }
  for (const SolutionResult& result : plan.unjudged) report.results.emplace_back().judged = result;
  return render_growth_json(report);
}

GrowthReport measure_and_print(const Plan& plan, const TimeOptions& options,
                               const Settings& settings, std::vector<Toolchain>& languages,
                               Sandbox& sandbox) {
  ProgressLine progress(settings.screen_of(STDERR_FILENO), plan.tasks.size());
  std::vector<std::optional<SolutionGrowth>> known(plan.tasks.size());
  try {
    GrowthReport report = measure_growth(
        plan.tasks,
        {.judge = {.jobs = static_cast<int>(settings.jobs),
                   .cases = {},
                   .locale = std::string(locale_name(settings.locale))},
         .on_measured = [&](std::size_t task, const SolutionGrowth& one) { known.at(task) = one; },
         .plugin = settings.counter_plugin},
        languages, sandbox, [&](const Progress& step) { progress.update(step); });
    progress.print_above(options.wants_json ? render_measured(known, plan)
                                            : render(report, settings.screen_of(STDOUT_FILENO)));
    return report;
  } catch (const Interrupted&) {
    if (options.wants_json) progress.print_above(render_measured(known, plan));
    throw;
  }
}

}  // namespace

ExitStatus run_time(const TimeOptions& options, const Settings& settings) {
  Workbench bench(settings);
  SolutionSearch found = search_chosen(options.choice, settings, bench);
  if (found.solutions.empty()) {
    if (options.wants_json) write_out(render_growth_json({}));
    return tell_of_nothing(options.choice.paths, found, settings);
  }
  const Plan plan =
      plan_tasks(options.choice, {.command = "time"}, settings, bench.catalogue, std::move(found));
  if (plan.tasks.empty()) {
    if (options.wants_json) write_out(render_measured({}, plan));
    return status_of({}, plan);
  }
  tell_what_is_missing(*bench.sandbox, settings);
  const GrowthReport report =
      measure_and_print(plan, options, settings, bench.languages, *bench.sandbox);
  if (!options.html_file.empty()) {
    write_file(options.html_file, render_growth_html(report, settings.locale));
  }
  if (keeps_history(options.choice)) remember(report, plan, settings.locale);
  return growth_status(report, plan);
}

}  // namespace gavel
