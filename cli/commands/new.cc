#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <map>

#include "cli/catalogue.h"
#include "cli/commands/commands.h"
#include "cli/complain.h"
#include "cli/find_solutions.h"
#include "cli/render/output.h"
#include "cli/render/phrases.h"
#include "cli/shell_word.h"
#include "cli/usage_error.h"
#include "runner/base/files.h"
#include "runner/harness/source_tree.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

// The one that most of the source files in `folder` are written in.
const Toolchain* commonest_language(std::vector<Toolchain>& languages, const fs::path& folder) {
  std::map<const Toolchain*, int> counts;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error)) {
    const Toolchain* language = language_of(languages, entry->path());
    if (language != nullptr) counts[language] += 1;
  }
  const auto most =
      std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second < b.second : a.first->id > b.first->id;
      });
  return most == counts.end() ? nullptr : most->first;
}

// The id in the file `default` beside the languages' folders.
const Toolchain& default_language(std::vector<Toolchain>& languages, const Settings& settings) {
  std::string id = read_file(settings.languages / "default");
  while (!id.empty() && id.back() == '\n') id.pop_back();
  return require_language(languages, id, settings.locale);
}

bool is_folder(const std::string& target) {
  std::error_code error;
  return target.ends_with('/') || fs::is_directory(target, error);
}

const Toolchain& choose_language(const NewOptions& options, const Settings& settings,
                                 std::vector<Toolchain>& languages) {
  if (!options.language.empty()) {
    return require_language(languages, options.language, settings.locale);
  }
  const bool has_file_name = !options.target.empty() && !is_folder(options.target);
  if (has_file_name) {
    if (const Toolchain* language = language_of(languages, options.target)) {
      return *language;
    }
  }
  const fs::path folder =
      has_file_name || options.target.empty() ? fs::path(".") : fs::path(options.target);
  if (const Toolchain* language = commonest_language(languages, folder)) return *language;
  return default_language(languages, settings);
}

fs::path choose_path(const NewOptions& options, const std::string& id, const Toolchain& language) {
  const std::string name = id + language.extensions.front();
  if (options.target.empty()) return name;
  return is_folder(options.target) ? fs::path(options.target) / name : fs::path(options.target);
}

void make_folder_of(const fs::path& path) {
  std::error_code error;
  if (path.has_parent_path()) fs::create_directories(path.parent_path(), error);
  if (error) {
    throw system_error("cannot make the folder " + path.parent_path().string(), error.value());
  }
}

}  // namespace

ExitStatus run_new(const NewOptions& options, const Settings& settings) {
  Catalogue catalogue(settings.problems);
  const std::string id = require_problem(catalogue, options.problem, settings.locale);
  std::vector<Toolchain> languages = read_toolchains(settings.languages);
  Toolchain language = choose_language(options, settings, languages);
  read_whole(language);
  const LoadedProblem& loaded = catalogue.load(catalogue.folder(id));
  if (const auto* errors = std::get_if<std::vector<SpecError>>(&loaded)) {
    complain(*errors, settings.screen_of(STDERR_FILENO));
    return ExitStatus::Broken;
  }
  const fs::path path = choose_path(options, id, language);
  const std::string starter = make_starter(std::get<ProblemSpec>(loaded), language,
                                           std::string(locale_name(settings.locale)));
  make_folder_of(path);
  if (!write_new_file(path, starter)) {
    throw UsageError(say(settings.locale, Phrase::AlreadyThere, path.string()),
                     say(settings.locale, Phrase::AlreadyThereHint));
  }
  const bool is_named = catalogue.find_id(path.stem().string()) == id;
  const Toolchain* const named = language_of(languages, path);
  const std::string next =
      shell_word(path.string()) + (is_named ? "" : " --problem " + id) +
      (named != nullptr && named->id == language.id ? "" : " --lang " + language.id);
  write_out(say(settings.locale, Phrase::Wrote, path.string()) + "\n" +
            say(settings.locale, Phrase::NextSteps, settings.program, next) + "\n");
  return ExitStatus::Accepted;
}

}  // namespace gavel
