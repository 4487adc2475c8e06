#include <fmt/format.h>

#include <algorithm>

#include "cli/commands/commands.h"
#include "cli/places.h"
#include "cli/render/output.h"
#include "cli/render/phrases.h"
#include "cli/shell_word.h"
#include "cli/usage_error.h"
#include "runner/base/files.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kSampleId = "my-problem";

bool is_problem_id(std::string_view id) {
  return !id.empty() && id.front() != '-' && std::ranges::all_of(id, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

std::string with_id(std::string text, const std::string& id) {
  for (std::size_t at = 0; (at = text.find(kSampleId, at)) != std::string::npos; at += id.size()) {
    text.replace(at, kSampleId.size(), id);
  }
  return text;
}

// Relative to `folder`, sorted, so that the same error comes first everywhere.
std::vector<fs::path> files_below(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) files.push_back(entry.path().lexically_relative(folder));
  }
  std::ranges::sort(files);
  return files;
}

void make_folder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) throw system_error("cannot make the folder " + folder.string(), error.value());
}

}  // namespace

// Where problems are looked for unless told otherwise: ./problems.
ExitStatus run_new_problem(const NewOptions& options, const Settings& settings) {
  const std::string& id = options.problem;
  if (!is_problem_id(id)) throw UsageError(say(settings.locale, Phrase::NoProblemId, id));
  const fs::path folder = fs::path(options.target.empty() ? "problems" : options.target) / id;
  const fs::path sample = find_places().problem_starter;
  std::error_code error;
  if (fs::exists(folder, error)) {
    throw UsageError(say(settings.locale, Phrase::AlreadyThere, folder.string()),
                     say(settings.locale, Phrase::AlreadyThereHint));
  }
  for (const fs::path& file : files_below(sample)) {
    make_folder((folder / file).parent_path());
    write_file(folder / file, with_id(read_file(sample / file), id));
  }
  const std::string where =
      options.target.empty() ? "" : " --problems " + shell_word(options.target);
  write_out(say(settings.locale, Phrase::Wrote, folder.string()) + "\n" +
            say(settings.locale, Phrase::NextProblemSteps, (folder / "problem.toml").string(),
                settings.program, id + where) +
            "\n");
  return ExitStatus::Accepted;
}

}  // namespace gavel
