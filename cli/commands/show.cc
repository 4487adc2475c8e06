#include <unistd.h>

#include "cli/catalogue.h"
#include "cli/commands/commands.h"
#include "cli/complain.h"
#include "cli/find_solutions.h"
#include "cli/render/output.h"
#include "cli/render/problem_json.h"
#include "cli/render/problem_text.h"

namespace gavel {

ExitStatus run_show(const ShowOptions& options, const Settings& settings) {
  Catalogue catalogue(settings.problems);
  const std::string id = require_problem(catalogue, options.problem, settings.locale);
  const LoadedProblem& loaded = catalogue.load(catalogue.folder(id));
  if (const auto* errors = std::get_if<std::vector<SpecError>>(&loaded)) {
    complain(*errors, settings.screen_of(STDERR_FILENO));
    if (options.wants_json) write_out(render_broken_json({.id = id, .errors = *errors}));
    return ExitStatus::Broken;
  }
  const auto& problem = std::get<ProblemSpec>(loaded);
  write_out(options.wants_json
                ? render_problem_json(problem, options.hints)
                : render_problem(problem, {.hints = options.hints, .program = settings.program},
                                 settings.screen_of(STDOUT_FILENO)));
  return ExitStatus::Accepted;
}

}  // namespace gavel
