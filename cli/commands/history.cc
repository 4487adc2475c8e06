#include <unistd.h>

#include "cli/catalogue.h"
#include "cli/commands/commands.h"
#include "cli/find_solutions.h"
#include "cli/remember.h"
#include "cli/render/history_text.h"
#include "cli/render/output.h"
#include "cli/render/phrases.h"

namespace gavel {

ExitStatus run_history(const HistoryOptions& options, const Settings& settings) {
  std::string problem;
  if (!options.problem.empty()) {
    const Catalogue catalogue(settings.problems);
    problem = require_problem(catalogue, options.problem, settings.locale);
  }
  const std::optional<History> history = open_history();
  const RememberedRuns runs{
      .verdicts = history ? history->verdicts(problem, options.most) : std::vector<VerdictRecord>(),
      .growth = history ? history->growth(problem, options.most) : std::vector<GrowthRecord>()};
  if (options.wants_json) {
    write_out(render_history_json(runs));
  } else if (runs.verdicts.empty() && runs.growth.empty()) {
    write_out(say(settings.locale, Phrase::NothingRemembered, settings.program) + "\n");
  } else {
    write_out(render_history(runs, settings.screen_of(STDOUT_FILENO)));
  }
  return ExitStatus::Accepted;
}

}  // namespace gavel
