#include "cli/find_solutions.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unistd.h>

#include <algorithm>
#include <set>

#include "cli/render/phrases.h"
#include "cli/render/translate.h"
#include "cli/usage_error.h"
#include "runner/base/files.h"
#include "runner/base/nearest.h"
#include "runner/base/utf8.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

constexpr Bytes kLongestSolution{1u << 20};

// Folders that hold what tools made, or others' code.
bool is_passed_over(const std::string& folder) {
  static const std::set<std::string> names = {"node_modules", "build", "out",       "dist",
                                              "target",       "bin",   "obj",       "vendor",
                                              "__pycache__",  "venv",  "CMakeFiles"};
  return folder.starts_with('.') || folder.starts_with("build-") ||
         folder.starts_with("cmake-build-") || names.contains(folder);
}

std::vector<std::string> ids_of(const std::vector<Toolchain>& languages) {
  std::vector<std::string> ids;
  for (const Toolchain& language : languages) ids.push_back(language.id);
  return ids;
}

std::vector<std::string> extensions_of(const std::vector<Toolchain>& languages) {
  std::vector<std::string> all;
  for (const Toolchain& language : languages) {
    all.insert(all.end(), language.extensions.begin(), language.extensions.end());
  }
  return all;
}

class Finder {
 public:
  Finder(const SearchOptions& options, const Catalogue& catalogue,
         std::vector<Toolchain>& languages)
      : options_(options), catalogue_(catalogue), languages_(languages) {
    if (!options.problem.empty()) {
      problem_ = catalogue.folder(require_problem(catalogue, options.problem, options.locale));
    }
    if (!options.language.empty()) {
      language_ = &require_language(languages, options.language, options.locale);
    }
  }

  SolutionSearch find() {
    if (options_.paths.empty()) add_folder(".");
    for (const fs::path& path : options_.paths) add_path(path);
    return std::move(search_);
  }

 private:
  template <typename... Values>
  std::string say_here(Phrase phrase, const Values&... values) const {
    return say(options_.locale, phrase, values...);
  }

  void add_path(const fs::path& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found) {
      const auto id = catalogue_.find_id(path.string());
      search_.complaints.push_back({say_here(Phrase::NoSuchPath, path.string()),
                                    id ? say_here(Phrase::SayProblem, *id) : ""});
    } else if (status.type() == fs::file_type::directory) {
      add_folder(path);
    } else if (error) {
      search_.complaints.push_back(
          {say_here(Phrase::Unreadable, path.string(), error.message()), ""});
    } else {
      add_named_file(path);
    }
  }

  // A file that the user named: what is unclear about it is an error.
  void add_named_file(const fs::path& path) {
    Toolchain* const language = language_ != nullptr ? language_ : language_of(languages_, path);
    if (language == nullptr) {
      const auto extensions = extensions_of(languages_);
      search_.complaints.push_back(
          {say_here(Phrase::WhichLanguage, path.string()),
           say_here(Phrase::WhichLanguageHint, fmt::format("{}", fmt::join(extensions, " ")),
                    fmt::format("{}", fmt::join(ids_of(languages_), ", ")))});
      return;
    }
    const auto problem = problem_of(path);
    if (!problem) {
      const std::string guess = suggestion(options_.locale, path.stem().string(), catalogue_.ids());
      search_.complaints.push_back(
          {say_here(Phrase::WhichProblem, path.string()),
           !guess.empty() ? guess
                          : say_here(Phrase::WhichProblemHint,
                                     fmt::format("{}", fmt::join(catalogue_.ids(), ", ")))});
      return;
    }
    add_solution(path, *problem, *language);
  }

  void add_folder(const fs::path& folder) {
    std::vector<fs::path> entries;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
      entries.push_back(entry->path());
    }
    if (error) {
      search_.complaints.push_back(
          {say_here(Phrase::Unreadable, folder.string(), error.message()), ""});
    }
    std::sort(entries.begin(), entries.end());
    for (const fs::path& path : entries) add_entry(path);
  }

  // What lies in a folder: what is no solution is passed over. Links to folders are not followed.
  void add_entry(const fs::path& path) {
    std::error_code error;
    const std::string name = path.filename().string();
    if (fs::is_directory(path, error)) {
      if (!fs::is_symlink(path, error) && !is_passed_over(name)) add_folder(path);
      return;
    }
    Toolchain* const language = language_of(languages_, path);
    if (name.starts_with('.') || language == nullptr || !fs::is_regular_file(path, error)) return;
    if (language_ != nullptr && language != language_) return;
    if (const auto problem = problem_of(path)) {
      add_solution(path, *problem, *language);
    } else {
      search_.passed_over.push_back(path.lexically_normal());
    }
  }

  void add_solution(const fs::path& path, const fs::path& problem, Toolchain& language) {
    std::error_code error;
    if (!seen_.insert(fs::weakly_canonical(path, error)).second) return;
    const fs::path shown = path.string().starts_with("./") ? path.lexically_normal() : path;
    try {
      const std::uintmax_t size = fs::is_regular_file(path, error) ? fs::file_size(path, error) : 0;
      if (size > kLongestSolution.count) {
        search_.complaints.push_back(
            {say_here(Phrase::TooLarge, shown.string(), format_bytes({size})), ""});
        return;
      }
      std::string text = read_file(path, kLongestSolution);
      if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
        search_.complaints.push_back({say_here(Phrase::NotUtf8, shown.string()), ""});
        return;
      }
      const std::size_t nul = text.find('\0');
      if (nul != std::string::npos) {
        search_.complaints.push_back({say_here(Phrase::NotText, shown.string(), nul + 1), ""});
        return;
      }
      search_.solutions.push_back({shown, problem, &language, as_utf8(text)});
    } catch (const Error& failure) {
      search_.complaints.push_back(
          {translate(options_.locale, failure.what()), translate(options_.locale, failure.hint())});
    }
  }

  // The one that was asked for, else the one in whose own folder the file lies (a reference may be
  // called hash-set.cpp there), else by the file's name, else by the nearest folder above.
  std::optional<fs::path> problem_of(const fs::path& path) const {
    if (problem_) return problem_;
    std::error_code error;
    const fs::path place = fs::absolute(path, error).lexically_normal().parent_path();
    const auto above = [&](const auto& finds) -> std::optional<fs::path> {
      for (fs::path folder = place; folder != folder.parent_path(); folder = folder.parent_path()) {
        if (auto found = finds(folder)) return found;
      }
      return std::nullopt;
    };
    auto own = above([&](const fs::path& folder) {
      return fs::exists(folder / "problem.toml", error) ? std::optional(folder) : std::nullopt;
    });
    if (own) return own;
    if (auto named = folder_named(path.stem())) return named;
    return above([&](const fs::path& folder) { return folder_named(folder.filename()); });
  }

  std::optional<fs::path> folder_named(const fs::path& name) const {
    const auto id = catalogue_.find_id(name.string());
    return id ? std::optional(catalogue_.folder(*id)) : std::nullopt;
  }

  const SearchOptions& options_;
  const Catalogue& catalogue_;
  std::vector<Toolchain>& languages_;
  std::optional<fs::path> problem_;
  Toolchain* language_ = nullptr;
  std::set<fs::path> seen_;
  SolutionSearch search_;
};

}  // namespace

Toolchain* language_of(std::vector<Toolchain>& languages, const fs::path& path) {
  return toolchain_of_file(path, languages);
}

std::string suggestion(Locale locale, std::string_view word,
                       const std::vector<std::string>& candidates) {
  const auto meant = nearest(word, candidates);
  return meant ? say(locale, Phrase::Suggestion, *meant) : "";
}

std::string require_problem(const Catalogue& catalogue, const std::string& name, Locale locale) {
  if (const auto id = catalogue.find_id(name)) return *id;
  const std::string hint = suggestion(locale, name, catalogue.ids());
  const std::string all = fmt::format("{}", fmt::join(catalogue.ids(), ", "));
  throw UsageError(say(locale, Phrase::NoSuchProblem, name),
                   !hint.empty() ? hint : say(locale, Phrase::ThereAre, all));
}

namespace {

std::string in_small_letters(std::string text) {
  for (char& each : text) {
    if (each >= 'A' && each <= 'Z') each = static_cast<char>(each - 'A' + 'a');
  }
  return text;
}

// Its id, name, aliases and extensions, as people write them: without the dot, in small letters.
std::vector<std::string> names_of(const Toolchain& language) {
  std::vector<std::string> names{language.id, in_small_letters(language.name)};
  names.insert(names.end(), language.aliases.begin(), language.aliases.end());
  for (const std::string& extension : language.extensions) names.push_back(extension.substr(1));
  return names;
}

}  // namespace

Toolchain& require_language(std::vector<Toolchain>& languages, const std::string& id,
                            Locale locale) {
  const std::string wanted = in_small_letters(id.starts_with('.') ? id.substr(1) : id);
  for (Toolchain& language : languages) {
    if (std::ranges::count(names_of(language), wanted) > 0) return language;
  }
  const std::vector<std::string> ids = ids_of(languages);
  throw UsageError(say(locale, Phrase::NoSuchLanguage, id, fmt::format("{}", fmt::join(ids, ", "))),
                   suggestion(locale, id, ids));
}

SolutionSearch find_solutions(const SearchOptions& options, const Catalogue& catalogue,
                              std::vector<Toolchain>& languages) {
  return Finder(options, catalogue, languages).find();
}

}  // namespace gavel
