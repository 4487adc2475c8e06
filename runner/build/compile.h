// One run of a compiler in the sandbox.
#pragma once

#include <map>
#include <string>
#include <variant>
#include <vector>

#include "runner/build/content_cache.h"
#include "runner/harness/source_tree.h"
#include "runner/sandbox/lanes.h"
#include "runner/toolchain/toolchain.h"

namespace gavel {

// What a compile left behind, and what the compiler said.
struct Compiled {
  std::vector<CacheFile> outputs;
  std::string message;
};

struct Refused {
  std::string message;
};

struct CompileJob {
  const Toolchain& toolchain;
  const CommandLine& command;
  const std::vector<std::string>& outputs;
  std::map<std::string, std::string> words;  // for placeholders
  std::vector<StagedFile> files;
  View view;
  Limits limits;
};

std::variant<Compiled, Refused> compile(const CompileJob& job, Lanes& lanes);

// A tree's files as the compiler's sandbox gets them, and what the compiler may use.
std::vector<StagedFile> staged(const SourceTree& tree);
Limits compile_limits(const Toolchain& toolchain);

// The command line with its placeholders replaced.
CommandLine expand(const CommandLine& command, const Toolchain& toolchain,
                   const std::map<std::string, std::string>& words);

}  // namespace gavel
