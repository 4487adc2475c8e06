// Every part of what goes into an executable is part of the name that it is kept under.
#include <gtest/gtest.h>

#include <functional>
#include <set>

#include "runner/build/build.h"
#include "runner/harness/source_tree.h"
#include "runner/problem/load.h"

namespace gavel {
namespace {

struct Everything {
  Toolchain toolchain;
  ProblemSpec problem;
  Submission submission;

  std::string key() const {
    const SourceTree tree = make_source_trees(problem, submission, toolchain).front();
    return executable_key(tree, toolchain, Purpose::Judge);
  }
};

Everything everything() {
  const std::filesystem::path source = GAVEL_SOURCE_DIR;
  Everything all{.toolchain = read_toolchain(source / "runner/languages/cpp"),
                 .problem = std::get<ProblemSpec>(load_problem(source / "problems/jump-game")),
                 .submission = {.path = "a.cpp",
                                .file_name = "a.cpp",
                                .text = "class Solution { public: int jump(vector<int>& a); };"}};
  all.toolchain.programs = {
      {"compiler", "/usr/bin/g++"}, {"linker", "/usr/bin/ld"}, {"shell", "/bin/sh"}};
  all.toolchain.version = "12.2.0";
  return all;
}

using Change = std::function<void(Everything&)>;

SourceRule& rule_named(std::vector<SourceRule>& rules, const std::string& name) {
  for (SourceRule& rule : rules) {
    if (rule.name == name) return rule;
  }
  throw std::runtime_error("there is no " + name);
}

const std::pair<const char*, Change> kChanges[] = {
    {"the solution", [](Everything& all) { all.submission.text += " "; }},
    {"its name", [](Everything& all) { all.submission.file_name = "b.cpp"; }},
    {"the method's name", [](Everything& all) { all.problem.signature.name = "leap"; }},
    {"a parameter's type",
     [](Everything& all) {
       all.problem.signature.function.params.at(0).type = Type(TypeKind::Int);
     }},
    {"the returned type",
     [](Everything& all) { all.problem.signature.function.returns = Type(TypeKind::Long); }},
    {"the compiler's version", [](Everything& all) { all.toolchain.version = "12.2.1"; }},
    {"the compiler", [](Everything& all) { all.toolchain.programs["compiler"] = "/opt/g++"; }},
    {"a flag", [](Everything& all) { all.toolchain.compile->arguments.emplace_back("-O3"); }},
    {"the compiler's environment",
     [](Everything& all) { all.toolchain.compile->environment.emplace_back("X=1"); }},
    {"the outputs", [](Everything& all) { all.toolchain.outputs.emplace_back("more"); }},
    {"the harness",
     [](Everything& all) { rule_named(all.toolchain.sources, "gavel_harness.cpp").text += " "; }},
    {"the runtime",
     [](Everything& all) { rule_named(all.toolchain.sources, "serve.h").text += " "; }},
    {"a variant's words",
     [](Everything& all) {
       for (Variant& variant : all.toolchain.variants) variant.words["using"] += " ";
     }},
    {"a type's spelling",
     [](Everything& all) { all.toolchain.types["int"]["wire"] = "other_int"; }},
    {"the prelude",
     [](Everything& all) { rule_named(all.toolchain.prepare->files, "lean.h").text += " "; }},
    {"how the prelude is made",
     [](Everything& all) { all.toolchain.prepare->command.arguments.emplace_back("x"); }},
    {"the whole library's prelude",
     [](Everything& all) { rule_named(all.toolchain.extra->files, "full.h").text += " "; }},
};

TEST(ExecutableKey, IsTheSameForTheSame) { EXPECT_EQ(everything().key(), everything().key()); }

TEST(ExecutableKey, ChangesWithEachPart) {
  std::set<std::string> keys = {everything().key()};
  for (const auto& [name, change] : kChanges) {
    Everything all = everything();
    change(all);
    EXPECT_TRUE(keys.insert(all.key()).second) << name;
  }
}

}  // namespace
}  // namespace gavel
