#include "runner/problem/load.h"

#include <gtest/gtest.h>

#include <fstream>
#include <map>

#include "runner/base/files.h"
#include "runner/problem/generator.h"
#include "runner/problem/input.h"
#include "runner/problem/text.h"

namespace gavel {
namespace {

using namespace std::chrono_literals;

ProblemSpec load(const std::filesystem::path& folder) {
  auto loaded = load_problem(folder);
  if (const auto* errors = std::get_if<std::vector<SpecError>>(&loaded)) {
    for (const SpecError& error : *errors) ADD_FAILURE() << to_string(error);
    return {};
  }
  return std::get<ProblemSpec>(std::move(loaded));
}

// A problem's folder with the given files.
class Folder {
 public:
  explicit Folder(const std::string& id, const std::map<std::string, std::string>& files) {
    path_ = root_.path() / id;
    for (const auto& [name, contents] : files) {
      std::filesystem::create_directories((path_ / name).parent_path());
      write_file(path_ / name, contents);
    }
  }
  const std::filesystem::path& path() const { return path_; }

 private:
  TempDir root_;
  std::filesystem::path path_;
};

constexpr const char* kStack = R"toml(
schema = 1
id = "stack"
title = { en = "Stack", zh = "栈" }
difficulty = "medium"
tags = ["design"]
source = { en = "a classic", zh = "经典" }
constants = { N = 100, V = "2 ^ 31 - 1" }
require = "length(calls) >= 1"
checker = { kind = "float", absolute = 1e-5 }
hints = [{ en = "Think.", zh = "想想。" }]

[statement]
en = "A stack."
zh = "一个栈。"

[signature]
kind = "class"
name = "Stack"
constructor = [{ name = "capacity", type = "int" }]
methods = [
  { name = "push", params = [{ name = "x", type = "double" }] },
  { name = "pop", returns = "void" },
  { name = "top", returns = "double" },
]

[constraints]
capacity = [1, "N"]
calls = { length = [1, "N"] }
push = { params = { x = [-1e9, "V"] }, gives = 1 }
pop = { needs = 1, gives = -1 }
top = { needs = 1 }

[limits]
time = "1500ms"
memory = "64MiB"

[[example]]
name = "plain"
in = { capacity = 2, calls = [["push", 1], ["top"], ["push", -0.0], ["top"], ["pop"], ["top"]] }
out = [1, -0.0, 1.0]

[[case]]
name = "deep"
why = { en = "forgets", zh = "忘了" }
in = { capacity = 1, calls = [["push", inf], ["pop"]] }
out = []

[[generate]]
name = "small"
why = "anything"
count = 20
sizes = { n = [1, 30] }
[generate.make]
capacity = { kind = "int", min = 1, max = 9 }
[generate.make.calls]
kind = "concat"
parts = [
  { kind = "calls", length = 2, order = "cycle", of = [{ method = "push", args = { x = { kind = "value", of = "i" } } }] },
  { kind = "calls", length = "n", of = [
    { method = "push", weight = 3, args = { x = { kind = "double", min = 0, max = "capacity" } } },
    { method = "pop", weight = 2 },
    { method = "top" },
  ] },
]

[[generate]]
name = "long"
for = "time"
sizes = { n = 1_000_000 }
make = { capacity = { kind = "value", of = 1 }, calls = { kind = "calls", length = "n", order = "cycle", of = [{ method = "pop" }, { method = "push", args = { x = { kind = "value", of = 0.5 } } }, { method = "top" }] } }

[[solution]]
file = "solutions/a.cpp"
expect = "AC"
time = "n"
space = { like = "solutions/b.py" }
note = "plain"

[[solution]]
file = "solutions/b.py"
expect = "WA"
fails = ["example/plain", "generate/small", "generate/small/20"]

[[equivalent]]
file = "solutions/a.cpp"
line = "i < n"
becomes = "i != n"
reason = "i never passes n"

[complexity]
sizes = { n = "length(calls)" }
time = "n"
space = { like = "solutions/a.cpp" }
grow = [{ vary = "n", from = 1_000, to = 100_000, step = 10, fixed = { n = 4 }, generate = ["long", "small"] }]
)toml";

TEST(Loader, ReadsTheWholeFormat) {
  std::string text = kStack;
  text.replace(text.find("[\"push\", inf]"), 13, "[\"push\", 1e9]");
  const Folder folder("stack",
                      {{"problem.toml", text}, {"solutions/a.cpp", ""}, {"solutions/b.py", ""}});
  const ProblemSpec problem = load(folder.path());
  EXPECT_EQ(problem.id, "stack");
  EXPECT_EQ(problem.title.zh, "栈");
  EXPECT_EQ(problem.source.en, "a classic");
  EXPECT_EQ(problem.constants.at("V"), 2147483647);
  EXPECT_EQ(std::get<FloatChecker>(problem.checker).absolute, 1e-5);
  EXPECT_EQ(problem.hints.at(0).zh, "想想。");
  EXPECT_EQ(problem.time_limit, Duration(1500ms));
  EXPECT_EQ(problem.memory_limit.count, 64u << 20);
  ASSERT_EQ(problem.signature.methods.size(), 3u);
  ASSERT_EQ(problem.cases.size(), 2u);
  EXPECT_EQ(problem.cases[1].name, "case/deep");
  EXPECT_EQ(problem.cases[1].why.en, "forgets");
  const CaseSpec& example = problem.cases[0];
  EXPECT_EQ(to_text(problem.signature, example.input),
            "Stack(2), push(1.0), top(), push(-0.0), top(), pop(), top()");
  EXPECT_EQ(to_text(problem.signature, example.input, example.answer),
            "[null,null,1.0,null,-0.0,null,1.0]");
  ASSERT_EQ(problem.families.size(), 2u);
  EXPECT_EQ(problem.families[0].count, 20u);
  EXPECT_EQ(problem.families[0].why.zh, "anything");
  EXPECT_TRUE(problem.families[1].for_time_only);
  EXPECT_EQ(to_string(*problem.references.at(0).time.growth), "n");
  EXPECT_EQ(problem.references[0].space.like, "solutions/b.py");
  EXPECT_EQ(problem.references[1].fails.size(), 3u);
  EXPECT_EQ(problem.equivalents.at(0).becomes, "i != n");
  const Ray& ray = problem.complexity.grow.at(0);
  EXPECT_EQ(ray.vary, std::vector<std::string>{"n"});
  EXPECT_EQ(ray.to, 100'000);
  EXPECT_EQ(ray.step, 10);
  EXPECT_EQ(ray.fixed.at("n"), 4);
  EXPECT_EQ(measure_sizes(problem, example.input).at("n"), 6);
}

TEST(Loader, MakesCallsThatObeyTheLevel) {
  std::string text = kStack;
  text.replace(text.find("[\"push\", inf]"), 13, "[\"push\", 1e9]");
  const Folder folder("stack",
                      {{"problem.toml", text}, {"solutions/a.cpp", ""}, {"solutions/b.py", ""}});
  const ProblemSpec problem = load(folder.path());
  for (std::uint64_t index = 1; index <= 20; ++index) {
    const Input input = generate(problem, problem.families.at(0), index);
    EXPECT_GE(input.calls.size(), 3u);
    EXPECT_EQ(to_text(problem.signature, input).substr(8, 24), ", push(0.0), push(1.0), ");
  }
  const Input cycle = generate(problem, problem.families.at(1), 1, {{"n", 6}});
  EXPECT_EQ(to_text(problem.signature, cycle),
            "Stack(1), push(0.5), top(), pop(), push(0.5), top(), pop()");
}

TEST(Loader, ChecksInfinityAgainstARange) {
  const Folder folder("stack",
                      {{"problem.toml", kStack}, {"solutions/a.cpp", ""}, {"solutions/b.py", ""}});
  const auto loaded = load_problem(folder.path());
  const auto& errors = std::get<std::vector<SpecError>>(loaded);
  ASSERT_EQ(errors.size(), 1u);
  EXPECT_EQ(errors[0].message,
            "case/deep: calls[0], x of push, is inf, above 2147483647 (constraints)");
  EXPECT_EQ(errors[0].line_text, "in = { capacity = 1, calls = [[\"push\", inf], [\"pop\"]] }");
}

TEST(Loader, FindsProblemsSorted) {
  TempDir root;
  for (const char* name : {"b", "a", "no-problem"})
    std::filesystem::create_directory(root.path() / name);
  write_file(root.path() / "a" / "problem.toml", "");
  write_file(root.path() / "b" / "problem.toml", "");
  EXPECT_EQ(find_problems(root.path()),
            (std::vector<std::filesystem::path>{root.path() / "a", root.path() / "b"}));
  EXPECT_TRUE(find_problems(root.path() / "none").empty());
}

}  // namespace
}  // namespace gavel
