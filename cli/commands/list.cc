#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unistd.h>

#include <algorithm>
#include <memory>

#include "cli/catalogue.h"
#include "cli/commands/commands.h"
#include "cli/complain.h"
#include "cli/find_solutions.h"
#include "cli/problem_summary.h"
#include "cli/remember.h"
#include "cli/render/output.h"
#include "cli/render/phrases.h"
#include "cli/render/problem_json.h"
#include "cli/render/problem_text.h"
#include "cli/usage_error.h"

namespace gavel {
namespace {

bool is_tagged(const ProblemSpec& problem, const std::string& tag) {
  return tag.empty() ||
         std::find(problem.tags.begin(), problem.tags.end(), tag) != problem.tags.end();
}

std::string describe_places(const Settings& settings) {
  std::vector<std::string> places;
  for (const auto& folder : settings.problems) places.push_back(folder.string());
  return fmt::format("{}", fmt::join(places, ", "));
}

[[noreturn]] void refuse_tag(const std::string& tag, const std::vector<std::string>& tags,
                             Locale locale) {
  throw UsageError(say(locale, Phrase::NoProblemsTagged, tag), suggestion(locale, tag, tags));
}

}  // namespace

ExitStatus run_list(const ListOptions& options, const Settings& settings) {
  Catalogue catalogue(settings.problems);
  std::vector<std::unique_ptr<const LoadedProblem>> problems_read;
  std::vector<const ProblemSpec*> problems;
  std::vector<std::string> tags;
  std::vector<BrokenProblem> broken;
  for (const std::string& id : catalogue.ids()) {
    const LoadedProblem& loaded = *problems_read.emplace_back(
        std::make_unique<LoadedProblem>(load_summary(catalogue.folder(id))));
    if (const auto* errors = std::get_if<std::vector<SpecError>>(&loaded)) {
      complain(*errors, settings.screen_of(STDERR_FILENO));
      broken.push_back({.id = id, .errors = *errors});
      continue;
    }
    const auto& problem = std::get<ProblemSpec>(loaded);
    tags.insert(tags.end(), problem.tags.begin(), problem.tags.end());
    if (is_tagged(problem, options.tag)) problems.push_back(&problem);
  }
  if (problems.empty() && broken.empty() && !options.tag.empty() && !tags.empty()) {
    refuse_tag(options.tag, tags, settings.locale);
  }
  if (problems.empty() && broken.empty()) {
    throw Error(say(settings.locale, Phrase::NoProblems, describe_places(settings)),
                say(settings.locale, Phrase::NoProblemsHint));
  }
  const SolvedProblems solved = solved_problems(settings.locale);
  write_out(options.wants_json
                ? render_problem_list_json(problems, broken, solved)
                : render_problem_list(problems, solved, settings.screen_of(STDOUT_FILENO)));
  return broken.empty() ? ExitStatus::Accepted : ExitStatus::Broken;
}

}  // namespace gavel
