#include "runner/verify/verify.h"

#include <unistd.h>

#include <algorithm>

#include "cli/commands/commands.h"
#include "cli/complain.h"
#include "cli/plan_tasks.h"
#include "cli/render/phrases.h"
#include "cli/render/progress_line.h"
#include "cli/render/verify_json.h"
#include "cli/render/verify_text.h"
#include "cli/workbench.h"

namespace gavel {
namespace {

// The problems that the user named, or all.
std::vector<std::string> choose_problems(const VerifyCommandOptions& options,
                                         const Catalogue& catalogue, const Settings& settings) {
  if (options.problems.empty()) return catalogue.ids();
  std::vector<std::string> ids;
  for (const std::string& name : options.problems) {
    const std::string id = require_problem(catalogue, name, settings.locale);
    if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
  }
  return ids;
}

struct LoadedSet {
  std::vector<const ProblemSpec*> problems;
  bool has_broken = false;
};

LoadedSet load_all(const std::vector<std::string>& ids, Catalogue& catalogue,
                   const Settings& settings) {
  LoadedSet set;
  for (const std::string& id : ids) {
    const LoadedProblem& loaded = catalogue.load(catalogue.folder(id));
    if (const auto* errors = std::get_if<std::vector<SpecError>>(&loaded)) {
      complain(*errors, settings.screen_of(STDERR_FILENO));
      set.has_broken = true;
    } else {
      set.problems.push_back(&std::get<ProblemSpec>(loaded));
    }
  }
  return set;
}

// 3 for what could not be checked at all, 1 for what is not as the problems claim.
ExitStatus status_of_proofs(const VerifyReport& report, bool has_broken) {
  ExitStatus status = has_broken ? ExitStatus::Broken : ExitStatus::Accepted;
  for (const ProblemProof& proof : report.problems) {
    for (const Finding& finding : proof.findings) {
      if (finding.kind == FindingKind::NotJudged) status = ExitStatus::Broken;
      if (status == ExitStatus::Accepted) status = ExitStatus::NotAccepted;
    }
  }
  return status;
}

}  // namespace

ExitStatus run_verify(const VerifyCommandOptions& options, const Settings& settings) {
  Workbench bench(settings);
  const LoadedSet set =
      load_all(choose_problems(options, bench.catalogue, settings), bench.catalogue, settings);
  if (set.problems.empty()) {
    if (set.has_broken) return ExitStatus::Broken;
    std::string places;
    for (const auto& one : settings.problems) places += (places.empty() ? "" : ", ") + one.string();
    complain(say(settings.locale, Phrase::NoProblems, places),
             say(settings.locale, Phrase::NoProblemsHint));
    return ExitStatus::NothingToJudge;
  }
  tell_what_is_missing(*bench.sandbox, settings);
  ProgressLine progress(settings.screen_of(STDERR_FILENO), count_references(set.problems));
  const VerifyReport report =
      verify(set.problems,
             {.judge = {.jobs = static_cast<int>(settings.jobs),
                        .cases = {},
                        .locale = std::string(locale_name(settings.locale))},
              .measures_growth = options.measures_growth,
              .tries_mutants = options.tries_mutants,
              .proposes_limits = options.proposes_limits,
              .plugin = settings.counter_plugin},
             bench.languages, *bench.sandbox, [&](const Progress& step) {
               progress.update(step);
               if (step.result != nullptr) bench.cache.trim();
             });
  const VerifyView view{.shows_limits = options.proposes_limits, .program = settings.program};
  progress.print_above(options.wants_json ? render_verify_json(report)
                                          : render_verify(report, view, progress.elapsed(),
                                                          settings.screen_of(STDOUT_FILENO)));
  return status_of_proofs(report, set.has_broken);
}

}  // namespace gavel
