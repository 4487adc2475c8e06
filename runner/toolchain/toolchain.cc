#include "runner/toolchain/toolchain.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "runner/base/error.h"
#include "runner/base/files.h"
#include "runner/toolchain/probe.h"
#include "runner/toolchain/toml_reader.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> search_path() {
  std::vector<std::string> folders;
  const char* path = std::getenv("PATH");
  std::string_view rest = path == nullptr ? "" : path;
  while (!rest.empty()) {
    const std::size_t colon = std::min(rest.find(':'), rest.size());
    if (colon > 0 && rest.front() == '/') folders.emplace_back(rest.substr(0, colon));
    rest.remove_prefix(std::min(colon + 1, rest.size()));
  }
  for (const char* usual : {"/usr/local/bin", "/usr/bin", "/bin"}) folders.emplace_back(usual);
  return folders;
}

}  // namespace

std::optional<fs::path> find_program(const std::vector<std::string>& candidates) {
  for (const std::string& candidate : candidates) {
    for (const std::string& folder :
         candidate.front() == '/' ? std::vector<std::string>{""} : search_path()) {
      const std::string path = folder.empty() ? candidate : folder + "/" + candidate;
      std::error_code ignored;
      if (::access(path.c_str(), X_OK) == 0 && fs::is_regular_file(path, ignored)) return path;
    }
  }
  return std::nullopt;
}

namespace {

std::vector<std::string> expand_programs(const std::vector<std::string>& command,
                                         const Toolchain& toolchain) {
  std::vector<std::string> result;
  for (const std::string& word : command) result.push_back(expand(word, toolchain, {}));
  return result;
}

std::vector<std::string> lines(const std::string& text) {
  std::vector<std::string> result;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (end > begin) result.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return result;
}

// Shims (rustup, pyenv) print where the real program is.
void resolve_programs(const FindRules& find, Toolchain& toolchain) {
  for (const auto& [name, command] : find.resolve) {
    const ProbeResult result = probe(expand_programs(command, toolchain));
    const auto printed = lines(result.output);
    if (result.has_succeeded && !printed.empty() && fs::exists(printed.front())) {
      toolchain.programs[name] = printed.front();
    }
  }
}

void add_visible(const FindRules& find, Toolchain& toolchain) {
  std::error_code ignored;
  for (const std::string& path : find.visible) {
    if (fs::exists(path, ignored)) toolchain.visible.emplace_back(path);
  }
  for (const auto& command : find.visible_from) {
    for (const std::string& path : lines(probe(expand_programs(command, toolchain)).output)) {
      if (path.front() == '/' && fs::exists(path, ignored)) toolchain.visible.emplace_back(path);
    }
  }
}

void look_for(const FindRules& find, Toolchain& toolchain) {
  for (const auto& [name, candidates] : find.programs) {
    const auto path = find_program(candidates);
    if (!path) {
      toolchain.missing = fmt::format("{} is not installed: none of {} is in PATH", toolchain.name,
                                      fmt::join(candidates, ", "));
      return;
    }
    toolchain.programs[name] = *path;
  }
  resolve_programs(find, toolchain);
  if (!find.version.empty()) {
    const auto command = expand_programs(find.version, toolchain);
    const ProbeResult result = probe(command);
    if (!result.has_succeeded) {
      toolchain.missing = fmt::format("{} does not work here: `{}` failed: {}", toolchain.name,
                                      fmt::join(command, " "), result.output);
      return;
    }
    toolchain.version = result.output;
  }
  for (const auto& [name, path] : toolchain.programs) {
    toolchain.version += file_identity(fs::weakly_canonical(path).string()) + "\n";
  }
  add_visible(find, toolchain);
}

std::string read_by_stem(const fs::path& folder, std::string_view stem) {
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().stem() == stem) return read_file(entry.path());
  }
  return "";
}

}  // namespace

std::string read_starter(const Toolchain& toolchain) {
  return read_by_stem(toolchain.folder, "starter");
}

std::string read_echo(const Toolchain& toolchain) { return read_by_stem(toolchain.folder, "echo"); }

std::vector<Toolchain> read_toolchains(const fs::path& languages) {
  std::vector<Toolchain> result;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(languages, error)) {
    if (!fs::exists(entry.path() / "toolchain.toml")) continue;
    result.push_back(read_language_head(entry.path()));
  }
  if (error) throw system_error(fmt::format("cannot read {}", languages.string()), error.value());
  if (result.empty()) {
    throw Error(fmt::format("no languages in {}", languages.string()),
                "gavel's own files are not complete: install it again");
  }
  std::ranges::sort(result, {}, &Toolchain::id);
  return result;
}

const Toolchain* toolchain_of_file(const std::filesystem::path& file,
                                   const std::vector<Toolchain>& toolchains) {
  std::string extension = file.extension().string();
  // A single capital letter means another language to some compilers (gcc: .C).
  if (extension.size() > std::strlen(".C")) {
    std::ranges::transform(extension, extension.begin(), [](unsigned char letter) {
      return static_cast<char>(std::tolower(letter));
    });
  }
  for (const Toolchain& toolchain : toolchains) {
    if (std::ranges::find(toolchain.extensions, extension) != toolchain.extensions.end()) {
      return &toolchain;
    }
  }
  return nullptr;
}

Toolchain* toolchain_of_file(const std::filesystem::path& file,
                             std::vector<Toolchain>& toolchains) {
  return const_cast<Toolchain*>(toolchain_of_file(file, std::as_const(toolchains)));
}

Toolchain read_toolchain(const fs::path& folder) { return read_language_file(folder).toolchain; }

void look_for(Toolchain& toolchain) {
  if (!toolchain.programs.empty() || !toolchain.missing.empty()) return;
  LanguageFile file = read_language_file(toolchain.folder);
  toolchain = std::move(file.toolchain);
  look_for(file.find, toolchain);
}

void read_whole(Toolchain& toolchain) {
  if (toolchain.run.arguments.empty()) toolchain = read_toolchain(toolchain.folder);
}

}  // namespace gavel
