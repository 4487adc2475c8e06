// A solution with one case as a program of its own: one file that compiles anywhere.
#pragma once

#include <string>
#include <vector>

#include "runner/harness/source_tree.h"
#include "runner/toolchain/debug_tools.h"

namespace gavel {

// What the program calls the solution with, and what it says it expects.
struct DebugCase {
  std::string name;
  const Input& input;
  const Answer& answer;
};

// One tree for each way to write it, as make_source_trees; the first file is the program. With
// `path`, not empty, what is built says that the solution's lines stand there.
std::vector<SourceTree> make_debug_trees(const ProblemSpec& problem, const Submission& submission,
                                         const DebugTools& tools, const DebugCase& one,
                                         const std::filesystem::path& path);

// What starts the debugger, which is `program`, in the folder of the built tree.
CommandLine debugger_line(const DebugTools& tools, const Debugger& debugger,
                          const std::filesystem::path& program, const Signature& signature,
                          const SourceTree& tree);

// What every program begins with, behind the language's sign for a comment.
extern const std::string_view kDebugSignature;

}  // namespace gavel
