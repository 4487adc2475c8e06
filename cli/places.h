// Where the program's own data lies.
#pragma once

#include <filesystem>

namespace gavel {

struct Places {
  std::filesystem::path languages;
  std::filesystem::path problems;         // the installed set
  std::filesystem::path problem_starter;  // what a new problem begins as
  std::filesystem::path completion;       // one file a shell
  std::filesystem::path counter_plugin;   // for the emulator; may be missing
};

// Beside the running program: PREFIX/bin/gavel has PREFIX/share/gavel/{languages,problems}; a build
// folder's program uses its source tree. Error when neither is there.
Places find_places();

}  // namespace gavel
