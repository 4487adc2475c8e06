// A program to debug: built like any other, but into a folder, to be run outside the sandbox.
#pragma once

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "runner/build/build.h"
#include "runner/toolchain/debug_tools.h"

namespace gavel {

struct DebugBuild {
  const SourceTree* tree;  // the one that compiled
};

// Builds the first tree that compiles, in the sandbox, and puts its files and what came of them
// into `folder`. Error when the folder cannot be written.
std::variant<DebugBuild, CompileFailure> build_to_debug(const std::vector<SourceTree>& trees,
                                                        const Toolchain& toolchain,
                                                        const std::filesystem::path& folder,
                                                        Lanes& lanes);

}  // namespace gavel
