#include "runner/judge/shrink.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "runner/problem/constraints.h"
#include "runner/problem/load.h"
#include "runner/problem/text.h"

namespace gavel {
namespace {

ProblemSpec problem_of(const std::string& signature, const std::string& constraints,
                       const std::string& in, const std::string& out) {
  const std::string text = fmt::format(R"(
schema = 1
id = "smaller"
title = {{ en = "Smaller", zh = "更小" }}
difficulty = "easy"
statement = {{ en = "Text.", zh = "文字。" }}
signature = {}
{}
[[example]]
name = "large"
in = {}
out = {}
)",
                                       signature, constraints, in, out);
  auto loaded = load_problem_text("smaller", text);
  if (const auto* errors = std::get_if<std::vector<SpecError>>(&loaded)) {
    throw std::runtime_error(to_string(errors->front()));
  }
  return std::get<ProblemSpec>(std::move(loaded));
}

ProblemSpec function_of(const std::string& params, const std::string& constraints,
                        const std::string& in) {
  return problem_of(
      fmt::format(R"({{ kind = "function", name = "f", params = [{}], returns = "int" }})", params),
      constraints, in, "0");
}

// The smallest input that fails, begun at the problem's only example.
std::string shrunk(const ProblemSpec& problem, const StillFails& still_fails) {
  const Input small = shrink(problem, problem.cases.front().input,
                             {.most_time = std::chrono::seconds(20)}, still_fails);
  return to_text(problem.signature, small);
}

const Ints& ints(const Input& input, std::size_t i = 0) {
  return std::get<Ints>(input.arguments[i].data);
}

TEST(Shrink, LeavesTheFewestAndSmallestNumbers) {
  const ProblemSpec problem =
      function_of(R"({ name = "nums", type = "list<int>" })",
                  "constraints = { nums = { length = [1, 100], each = [-1000, 1000] } }",
                  "{ nums = [5, -731, 12, 44, 998, -6, -7, 3, 250, 0, 17] }");
  EXPECT_EQ(shrunk(problem, [](const Input& input) { return ints(input).size() >= 3; }),
            "nums = [0,0,0]");
  EXPECT_EQ(shrunk(problem,
                   [](const Input& input) {
                     return std::ranges::any_of(ints(input), [](int n) { return n < 0; });
                   }),
            "nums = [-1]");
  EXPECT_EQ(shrunk(problem,
                   [](const Input& input) {
                     return std::ranges::any_of(ints(input), [](int n) { return n > 137; });
                   }),
            "nums = [138]");
}

TEST(Shrink, AddsUpNeighbours) {
  const ProblemSpec problem =
      function_of(R"({ name = "nums", type = "list<int>" })",
                  "constraints = { nums = { length = [1, 100], each = [-1000, 1000] } }",
                  "{ nums = [4, 10, 8, 4, 5, 6] }");
  EXPECT_EQ(shrunk(problem,
                   [](const Input& input) {
                     int sum = 0;
                     for (const int n : ints(input)) sum += n;
                     return sum == 37;
                   }),
            "nums = [37]");
}

TEST(Shrink, StaysWithinTheConstraints) {
  const ProblemSpec problem = function_of(
      R"({ name = "nums", type = "list<int>" }, { name = "k", type = "int" })",
      R"T(constraints = { nums = { length = [2, 50], each = [3, 900], order = "ascending" }, k = [2, "length(nums)"] })T",
      "{ nums = [4, 9, 9, 27, 56, 300, 300, 302, 899], k = 8 }");
  const auto result = [&](const StillFails& fails) {
    return shrunk(problem, [&](const Input& input) {
      EXPECT_TRUE(find_violations(problem, input, Strictness::Full).empty())
          << to_text(problem.signature, input);
      return fails(input);
    });
  };
  EXPECT_EQ(result([](const Input&) { return true; }), "nums = [3,3], k = 2");
  EXPECT_EQ(result([](const Input& input) {
              return std::get<std::int32_t>(input.arguments[1].data) ==
                     static_cast<std::int32_t>(ints(input).size()) - 1;
            }),
            "nums = [3,3,3], k = 2");
}

TEST(Shrink, KeepsWhatTheProblemRequires) {
  const ProblemSpec problem = function_of(
      R"({ name = "nums", type = "list<int>" }, { name = "target", type = "int" })",
      "constraints = { nums = { length = [2, 50], each = [-900, 900] }, target = [-900, 900] }\n"
      "require = \"pairs_with_sum(nums, target) == 1\"",
      "{ nums = [400, 9, -31, 27, 56, 300, 310], target = 65 }");
  // The first of the two is not at the front.
  const std::string small = shrunk(problem, [](const Input& input) {
    const std::int32_t target = std::get<std::int32_t>(input.arguments[1].data);
    const Ints& nums = ints(input);
    for (std::size_t i = 1; i < nums.size(); ++i) {
      if (nums[0] + nums[i] == target) return false;
    }
    return true;
  });
  EXPECT_EQ(small, "nums = [0,-1,1], target = 0");
}

TEST(Shrink, TakesSubtreesAndRowsAndColumns) {
  const ProblemSpec tree =
      function_of(R"({ name = "root", type = "tree<int>" })",
                  "constraints = { root = { length = [1, 50], each = [-900, 900] } }",
                  "{ root = [8, 3, 10, 1, 6, \"null\", 14, \"null\", \"null\", 4, 7, 13] }");
  const auto nodes = [](const Input& input) {
    return std::get<Ints>(
        std::get<std::shared_ptr<const TreeSlots>>(input.arguments[0].data)->nodes.data);
  };
  EXPECT_EQ(shrunk(tree,
                   [&](const Input& input) {
                     const Ints all = nodes(input);
                     return std::ranges::find(all, 13) != all.end();
                   }),
            "root = [13]");
  EXPECT_EQ(shrunk(tree, [&](const Input& input) { return nodes(input).size() >= 3; }).find("null"),
            std::string::npos);
  const ProblemSpec table = function_of(
      R"({ name = "m", type = "list<list<int>>" })",
      "constraints = { m = { length = [1, 9], rectangular = true, each = { length = [1, 9], each "
      "= [-9, 9] } } }",
      "{ m = [[1, 2, 3, 4], [5, 6, 7, 8], [9, 9, 9, 9]] }");
  EXPECT_EQ(shrunk(table,
                   [&](const Input& input) {
                     const auto& rows = std::get<Nested>(input.arguments[0].data);
                     return rows.size() >= 2 && length_of(rows[0]) >= 2;
                   }),
            "m = [[0,0],[0,0]]");
}

TEST(Shrink, MakesTextPlainer) {
  const ProblemSpec problem = function_of(R"({ name = "s", type = "string" })",
                                          "constraints = { s = { length = [0, 99] } }",
                                          R"({ s = "Zwölf laxe Typen, 中文 und \t mehr" })");
  EXPECT_EQ(shrunk(problem,
                   [](const Input& input) {
                     return std::get<std::string>(input.arguments[0].data).find("中") !=
                            std::string::npos;
                   }),
            "s = \"中\"");
  EXPECT_EQ(shrunk(problem, [](const Input& input) { return length_of(input.arguments[0]) >= 4; }),
            "s = \"aaaa\"");
}

TEST(Shrink, RemovesCallsThatNeedEachOther) {
  const ProblemSpec problem = problem_of(
      R"T({ kind = "class", name = "Stack", methods = [{ name = "push", params = [{ name = "x", type = "int" }] }, { name = "pop" }, { name = "top", returns = "int" }] })T",
      R"T(constraints = { calls = { length = [1, 99] }, push = { params = { x = [-50, 50] }, gives = 1 }, pop = { needs = 1, gives = -1 }, top = { needs = 1 } })T",
      R"T({ calls = [["push", 7], ["push", 9], ["pop"], ["top"], ["push", 33], ["top"], ["pop"], ["pop"]] })T",
      "[7, 33]");
  EXPECT_EQ(shrunk(problem,
                   [](const Input& input) {
                     return std::ranges::any_of(input.calls,
                                                [](const Call& call) { return call.method == 2; });
                   }),
            "Stack(), push(0), top()");
}

TEST(Shrink, IsTheSameEachTimeAndKeepsItsBudget) {
  std::string many = "0";
  for (int i = 1; i < 4000; ++i) many += fmt::format(", {}", i * 7919 % 1000);
  const ProblemSpec problem =
      function_of(R"({ name = "nums", type = "list<int>" })",
                  "constraints = { nums = { length = [1, 5000], each = [-1000, 1000] } }",
                  "{ nums = [" + many + "] }");
  const StillFails has_two_large = [](const Input& input) {
    return std::ranges::count_if(ints(input), [](int n) { return n > 500; }) >= 2;
  };
  EXPECT_EQ(shrunk(problem, has_two_large), "nums = [501,501]");
  EXPECT_EQ(shrunk(problem, has_two_large), shrunk(problem, has_two_large));
  std::size_t tries = 0;
  shrink(problem, problem.cases.front().input, {.most_tries = 40}, [&](const Input&) {
    ++tries;
    return false;
  });
  EXPECT_LE(tries, 40u);
}

}  // namespace
}  // namespace gavel
