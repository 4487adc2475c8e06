// Paths on the command line -> the solutions that they mean.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cli/catalogue.h"
#include "cli/render/locale.h"
#include "runner/toolchain/toolchain.h"

namespace gavel {

// Which solutions a command is about.
struct SolutionChoice {
  std::vector<std::filesystem::path> paths;  // none: the current folder
  std::string problem;                       // an id; empty: as each path says
  std::string language;                      // an id; empty: as each extension says
  bool refuses_history = false;
};

struct FoundSolution {
  std::filesystem::path path;     // as the user named it, or below a folder that they named
  std::filesystem::path problem;  // the problem's folder
  Toolchain* language;
  std::string text;
};

// What is wrong with one path; the others are still judged.
struct Complaint {
  std::string message;
  std::string hint;
};

struct SolutionSearch {
  std::vector<FoundSolution> solutions;  // in the order of the paths, below a folder sorted
  std::vector<Complaint> complaints;
  std::vector<std::filesystem::path> passed_over;  // source files in folders that name no problem
};

struct SearchOptions {
  std::vector<std::filesystem::path> paths;  // none: the current folder
  std::string problem;                       // an id; empty: as the path says
  std::string language;                      // an id; empty: as the extension says
  Locale locale = Locale::English;
};

// UsageError when `options` name a problem or language that is not there.
SolutionSearch find_solutions(const SearchOptions& options, const Catalogue& catalogue,
                              std::vector<Toolchain>& languages);

// By the file's extension; null when no language has it.
Toolchain* language_of(std::vector<Toolchain>& languages, const std::filesystem::path& path);

// "did you mean 'x'?", or nothing.
std::string suggestion(Locale locale, std::string_view word,
                       const std::vector<std::string>& candidates);

// The id that the user wrote, in any spelling; UsageError with the nearest one when there is none.
std::string require_problem(const Catalogue& catalogue, const std::string& name, Locale locale);

// By its id, name, an alias or an extension, in any case; UsageError with the nearest id when there
// is no such language.
Toolchain& require_language(std::vector<Toolchain>& languages, const std::string& id,
                            Locale locale);

}  // namespace gavel
