// How a language writes one case as a program of its own, builds it and steps through it: the file
// debug.toml of its folder.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "runner/toolchain/toolchain.h"

namespace gavel {

struct Debugger {
  std::vector<std::string> programs;  // candidates, as in [find]
  CommandLine line;                   // {debugger} stands for the one that is found
};

struct DebugTools {
  // The language with [[source]], [compile], [run] and what else debug.toml says in the place of
  // its own; nothing is prepared. Its first source is the program.
  Toolchain toolchain;
  std::string mark;                             // says where the next line stands; may be empty
  std::map<std::string, std::string> literals;  // docs/language-format.md
  std::vector<Debugger> debuggers;              // the first that is there is used
};

// Error for a file that is missing or not valid.
DebugTools read_debug_tools(const Toolchain& toolchain);

}  // namespace gavel
