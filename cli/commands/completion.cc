#include "cli/catalogue.h"
#include "cli/command_line.h"
#include "cli/commands/commands.h"
#include "cli/find_solutions.h"
#include "cli/places.h"
#include "cli/render/output.h"
#include "cli/render/phrases.h"
#include "cli/usage_error.h"
#include "runner/base/files.h"
#include "runner/judge/case_list.h"
#include "runner/problem/own_cases.h"

namespace gavel {
namespace {

std::string one_a_line(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += word + "\n";
  return text;
}

// Of the problem that the file solves, or whose id it is; none where that is not clear.
std::vector<std::string> names_of_cases(const std::string& file, const Settings& settings) {
  Catalogue catalogue(settings.problems);
  std::vector<Toolchain> languages = read_toolchains(settings.languages);
  const SolutionSearch found =
      find_solutions({.paths = {file}, .problem = {}, .language = {}, .locale = settings.locale},
                     catalogue, languages);
  std::vector<std::string> names;
  if (found.solutions.empty()) return names;
  const LoadedProblem& loaded = catalogue.load(found.solutions.front().problem);
  const auto* problem = std::get_if<ProblemSpec>(&loaded);
  if (problem == nullptr) return names;
  for (const OwnCase& own : read_own_cases(own_cases_file(file, *problem), *problem).cases) {
    names.push_back(own.spec.name);
  }
  for (const PlannedCase& one : plan_cases(*problem, {})) names.push_back(one.name);
  return names;
}

}  // namespace

ExitStatus run_completion(const CompletionOptions& options, const Settings& settings) {
  const std::string& what = options.what;
  if (what == "commands") {
    write_out(one_a_line(command_names()));
  } else if (what == "problems") {
    write_out(one_a_line(Catalogue(settings.problems).ids()));
  } else if (what == "languages") {
    std::vector<std::string> ids;
    for (const Toolchain& language : read_toolchains(settings.languages)) {
      ids.push_back(language.id);
    }
    write_out(one_a_line(ids));
  } else if (what == "cases") {
    write_out(one_a_line(names_of_cases(options.file, settings)));
  } else if (what == "bash" || what == "zsh" || what == "fish") {
    write_out(read_file(find_places().completion / ("gavel." + what)));
  } else {
    throw UsageError(say(settings.locale, Phrase::NoSuchShell, what),
                     suggestion(settings.locale, what, {"bash", "zsh", "fish"}));
  }
  return ExitStatus::Accepted;
}

}  // namespace gavel
