// ProblemSpec + Submission -> SourceTree: the solution with the glue and runtime around it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "runner/harness/template.h"
#include "runner/problem/spec.h"
#include "runner/toolchain/toolchain.h"

namespace gavel {

struct Submission {
  std::filesystem::path path;  // as the user named it
  std::string file_name;       // shown in messages: "jump-game.cpp"; see name_for_compilers()
  std::string text;
};

// The path's last part as it may stand in a line directive or a string of any language: quotes,
// backslashes and control characters are '_'.
std::string name_for_compilers(const std::filesystem::path& path);

struct SourceFile {
  std::string name;  // relative; may have folders
  std::string contents;
};

struct SourceTree {
  std::vector<SourceFile> files;
  std::string solution_file;  // which of them the user wrote, under the name they know
  std::string after;          // as in Variant
  std::string instead_of;     // as in Variant
  // As in Toolchain, filled for the problem.
  std::string lacks_name;
  std::string says_instead;
};

// One tree for each variant of the language that applies, the preferred one first; never empty.
std::vector<SourceTree> make_source_trees(const ProblemSpec& problem, const Submission& submission,
                                          const Toolchain& toolchain);
// The same with the words of `scope`, and those of the solution.
std::vector<SourceTree> make_source_trees(const Submission& submission, const Toolchain& toolchain,
                                          TemplateScope scope);

// A solution of `echo(value: T) -> T` in the language, for its self-test.
std::string make_echo(const ProblemSpec& problem, const Toolchain& toolchain);

// What `gavel new` writes.
std::string make_starter(const ProblemSpec& problem, const Toolchain& toolchain,
                         const std::string& locale);

}  // namespace gavel
