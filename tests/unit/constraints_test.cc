#include "runner/problem/constraints.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <string>

#include "runner/problem/input.h"
#include "runner/problem/load.h"

namespace gavel {
namespace {

// Errors of a function f(x: `type`) with one example.
std::vector<std::string> errors_of(const std::string& type, const std::string& constraint,
                                   const std::string& value, const std::string& more = "") {
  const std::string text = fmt::format(
      R"(
schema = 1
id = "limits"
title = {{ en = "Limits", zh = "限制" }}
difficulty = "easy"
statement = {{ en = "Text.", zh = "文字。" }}
signature = {{ kind = "function", name = "f", params = [{{ name = "x", type = "{}" }}], returns = "int" }}
constants = {{ N = "2 ^ 3", HALF = "N / 2" }}
constraints = {{ x = {} }}
{}
[[example]]
name = "a"
in = {{ x = {} }}
out = 0
)",
      type, constraint, more, value);
  const auto loaded = load_problem_text("limits", text);
  std::vector<std::string> messages;
  if (const auto* errors = std::get_if<std::vector<SpecError>>(&loaded)) {
    for (const SpecError& error : *errors) messages.push_back(error.message);
  }
  return messages;
}

TEST(Constraints, LetThroughWhatTheyAllow) {
  const std::tuple<const char*, const char*, const char*> rows[] = {
      {"int", "[1, \"HALF\"]", "4"},
      {"double", "[-0.5, 2]", "-0.5"},
      {"char", "{ alphabet = \"a-z\" }", "\"q\""},
      {"string", "{ length = [0, 2], alphabet = \"a-c中\" }", "\"b中\""},
      {"list<int>", "{ length = [1, \"N\"], each = [-1, 1], order = \"ascending\" }", "[-1, 0, 0]"},
      {"list<int>", "{ length = 2, distinct = true, order = \"strictly-descending\" }", "[2, 1]"},
      {"list<list<int>>", "{ length = 2, rectangular = true, each = { each = [0, 9] } }",
       "[[1, 2], [3, 4]]"},
      {"list<string>", "{ each = { length = [1, 3], alphabet = \"a-z\" }, distinct = true }",
       "[\"a\", \"abc\"]"},
      {"tree<int>", "{ length = [1, 2], each = [1, 2] }", "[1, \"null\", 2]"},
      {"linked<int>", "{ length = [1, \"max(x)\"] }", "[1, 2]"},
      {"bool", "{}", "true"},
  };
  for (const auto& [type, constraint, value] : rows) {
    if (std::string(type) == "bool") {
      EXPECT_EQ(errors_of(type, constraint, value),
                std::vector<std::string>{"a bool has no constraints"});
      continue;
    }
    EXPECT_EQ(errors_of(type, constraint, value), std::vector<std::string>{})
        << type << " " << constraint;
  }
}

TEST(Constraints, NameWhatIsBeyondThemAndWhere) {
  const std::tuple<const char*, const char*, const char*, const char*> rows[] = {
      {"int", "[1, \"HALF\"]", "5", "x is 5, above 4"},
      {"long", "[0, 9]", "-1", "x is -1, below 0"},
      {"double", "[-0.5, 2]", "2.25", "x is 2.25, above 2"},
      {"double", "[-0.5, 2]", "nan", "x is nan, above 2"},
      {"char", "{ alphabet = \"a-z\" }", "\"Q\"", "x holds \"Q\", which is not in the alphabet"},
      {"string", "{ length = [1, 2] }", "\"\"", "the length of x is 0, below 1"},
      {"string", "{ alphabet = \"a\" }", "\"a中\"", "x holds \"中\", which is not in the alphabet"},
      {"list<int>", "{ each = [0, 9] }", "[0, 10]", "x[1] is 10, above 9"},
      {"list<double>", "{ each = [0, 0.5] }", "[0, 0.75]", "x[1] is 0.75, above 0.5"},
      {"list<int>", "{ order = \"strictly-ascending\" }", "[1, 1]",
       "x is not strictly ascending at index 1"},
      {"list<int>", "{ distinct = true }", "[5, 1, 5]",
       "x[0] and x[2] are both 5, and its elements are distinct"},
      {"list<list<int>>", "{ rectangular = true }", "[[1], [2, 3]]",
       "x[1] has 2 elements where x[0] has 1"},
      {"list<list<int>>", "{ each = { length = [0, 1], each = [0, 1] } }", "[[0], [0, 7]]",
       "the length of x[1] is 2, above 1; x[1][1] is 7, above 1"},
      {"list<string>", "{ each = { length = [1, 3] } }", "[\"a\", \"\"]",
       "the length of x[1] is 0, below 1"},
      {"tree<int>", "{ each = [1, 2] }", "[1, \"null\", 3]", "x[1] is 3, above 2"},
      {"linked<int>", "{ length = [1, \"max(x)\"] }", "[]",
       "the constraint of x cannot be computed: the greatest element of an empty list"},
  };
  for (const auto& [type, constraint, value, expected] : rows) {
    std::string joined;
    for (std::string message : errors_of(type, constraint, value)) {
      message.erase(0, message.find(": ") + 2);
      message.erase(message.rfind(" (constraints)"));
      joined += (joined.empty() ? "" : "; ") + message;
    }
    EXPECT_EQ(joined, expected) << type << " " << constraint;
  }
}

TEST(Constraints, IncludeRequirements) {
  EXPECT_EQ(errors_of("list<int>", "{}", "[3, 4]", "require = [\"sum(x) == 7\", \"x[0] > x[1]\"]"),
            std::vector<std::string>{"example/a: `x[0] > x[1]` does not hold (require)"});
  EXPECT_EQ(errors_of("list<int>", "{}", "[]", "require = \"x[0] > 1\""),
            std::vector<std::string>{"example/a: `x[0] > 1` cannot be computed: index 0 is outside "
                                     "of a list of 0 (require)"});
}

TEST(Constraints, AreAtMostFiveSentences) {
  EXPECT_EQ(errors_of("list<int>", "{ each = [0, 0] }", "[1, 1, 1, 1, 1, 1, 1]").size(), 5u);
}

}  // namespace
}  // namespace gavel
