// Reads toolchain.toml into a Toolchain, before anything is looked for on the machine.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "runner/toolchain/toolchain.h"

namespace gavel {

// What `[find]` asks for.
struct FindRules {
  std::map<std::string, std::vector<std::string>> programs;  // candidates by name
  std::vector<std::string> version;
  std::vector<std::string> visible;
  std::vector<std::vector<std::string>> visible_from;
  std::map<std::string, std::vector<std::string>> resolve;  // a command that prints the real path
};

struct LanguageFile {
  Toolchain toolchain;
  FindRules find;
};

// Error with file, line and column for anything that is not as docs/language-format.md says.
LanguageFile read_language_file(const std::filesystem::path& folder);

// Only what the file says before its first table: what the language is called and which files are
// its own. A fraction of the time that the whole file takes.
Toolchain read_language_head(const std::filesystem::path& folder);

}  // namespace gavel
