#include "runner/problem/generator.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <limits>
#include <set>
#include <string>

#include "runner/base/error.h"
#include "runner/problem/draw_integers.h"
#include "runner/problem/load.h"
#include "runner/problem/text.h"
#include "tests/support/golden.h"

namespace gavel {
namespace {

// A problem f(p: list<int>, x: `type`) with one family "f" in which n is 5 and p is [3, 1, 4].
ProblemSpec problem_with(const std::string& type, const std::string& maker,
                         const std::string& more = "") {
  const std::string text = fmt::format(
      R"(
schema = 1
id = "kinds"
title = {{ en = "Kinds", zh = "种类" }}
difficulty = "easy"
statement = {{ en = "Text.", zh = "文字。" }}
signature = {{ kind = "function", name = "f", params = [{{ name = "p", type = "list<int>" }}, {{ name = "x", type = "{}" }}], returns = "int" }}
example = []
[[generate]]
name = "f"
count = 3
sizes = {{ n = 5, drawn = [1, 1_000_000] }}
make = {{ p = {{ kind = "value", of = [3, 1, 4] }}, x = {} }}
{})",
      type, maker, more);
  auto loaded = load_problem_text("kinds", text);
  if (const auto* errors = std::get_if<std::vector<SpecError>>(&loaded)) {
    for (const SpecError& error : *errors) ADD_FAILURE() << to_string(error);
    return {};
  }
  return std::get<ProblemSpec>(std::move(loaded));
}

std::string value_made(const ProblemSpec& problem, std::uint64_t index = 1) {
  const Input input = generate(problem, problem.families.at(0), index);
  return to_text(problem.signature.function.params[1].type, input.arguments[1]);
}

// tests/support/draw_reference.py checks the golden file by a second implementation.
TEST(Generators, DrawTheSameDataEverywhere) {
  const std::pair<const char*, const char*> rows[] = {
      {"int", R"({ kind = "int", min = -100, max = 100 })"},
      {"int", R"({ kind = "int", min = "-n", max = [10, 20], step = 5 })"},
      {"long",
       R"({ kind = "int", min = -9_223_372_036_854_775_807, max = 9_223_372_036_854_775_807 })"},
      {"int", R"({ kind = "value", of = "p[2] * n" })"},
      {"double", R"({ kind = "double", min = -1.5, max = 2 })"},
      {"double", R"({ kind = "double", min = 0, max = 1, step = 0.25 })"},
      {"bool", R"({ kind = "bool", probability = 0.9 })"},
      {"char", R"({ kind = "char", alphabet = "a-z0-9" })"},
      {"string", R"({ kind = "string", length = [5, 20], alphabet = "a-c中" })"},
      {"int", R"({ kind = "pick", from = "p" })"},
      {"int", R"({ kind = "index", of = "p" })"},
      {"list<int>", R"({ kind = "ints", length = "n * 2", min = -9, max = 9 })"},
      {"linked<long>",
       R"({ kind = "ints", length = 6, min = 0, max = 1_000, order = "descending" })"},
      {"list<int>",
       R"({ kind = "ints", length = 6, min = 1, max = 99, step = 2, distinct = true })"},
      {"list<int>", R"({ kind = "ints", length = 7, min = 0, max = 8, distinct = true })"},
      {"list<int>",
       R"({ kind = "ints", length = 9, min = 0, max = 30, order = "strictly-ascending" })"},
      {"list<double>", R"({ kind = "doubles", length = 3, min = 0, max = 100 })"},
      {"list<bool>", R"({ kind = "bools", length = 10, probability = 0.25 })"},
      {"list<string>",
       R"({ kind = "strings", length = 5, each = { kind = "string", length = [1, 2], alphabet = "ab" }, distinct = true })"},
      {"list<list<int>>",
       R"({ kind = "list", length = 4, each = { kind = "ints", length = "i", min = 0, max = 9 } })"},
      {"list<int>",
       R"({ kind = "list", length = 5, each = { kind = "int", min = 0, max = 9 }, distinct = true, order = "descending" })"},
      {"list<list<int>>",
       R"({ kind = "matrix", rows = [2, 3], columns = [2, 4], min = 0, max = 9 })"},
      {"list<int>", R"({ kind = "permutation", length = 8, start = 1 })"},
      {"list<int>",
       R"({ kind = "sample", length = 12, of = { kind = "ints", length = 4, min = 10, max = 99 } })"},
      {"list<int>",
       R"({ kind = "sample", length = 16, of = { kind = "permutation", length = 6 }, weights = "zipf" })"},
      {"list<int>",
       R"({ kind = "concat", parts = [{ kind = "ints", length = 2, min = 0, max = 9 }, { kind = "int", min = 50, max = 60 }] })"},
      {"string",
       R"({ kind = "concat", parts = [{ kind = "string", length = 3, alphabet = "xyz" }, { kind = "string", length = 2, alphabet = "01" }] })"},
      {"int",
       R"({ kind = "choice", of = [{ kind = "int", min = 0, max = 9 }, { kind = "int", min = 100, max = 999 }, { kind = "value", of = 7 }] })"},
      {"list<int>",
       R"({ kind = "shuffle", of = { kind = "ints", length = 6, min = 0, max = 99, order = "ascending" } })"},
      {"list<int>",
       R"({ kind = "sorted", of = { kind = "permutation", length = 5 }, order = "descending" })"},
      {"tree<int>", R"({ kind = "tree", nodes = 9, min = 0, max = 99 })"},
  };
  std::string text;
  for (const auto& [type, maker] : rows) {
    text += fmt::format("{} | {} | {}\n", type, maker, value_made(problem_with(type, maker)));
  }
  expect_golden("generator/kinds.txt", text);
}

TEST(Generators, MakeWhatDrawsNothing) {
  const std::tuple<const char*, const char*, const char*> rows[] = {
      {"list<int>", R"({ kind = "fill", length = "n - 2", value = "n" })", "[5,5,5]"},
      {"list<list<int>>", R"({ kind = "fill", length = 2, value = [1, 2] })", "[[1,2],[1,2]]"},
      {"list<int>", R"({ kind = "fill", length = 0, value = 1 })", "[]"},
      {"list<int>", R"({ kind = "range", length = 3, start = 10, step = -4 })", "[10,6,2]"},
      {"list<int>",
       R"({ kind = "formula", length = 6, value = "if(i % 2 == 0, i, n - i) + p[0]" })",
       "[3,7,5,5,7,3]"},
      {"list<string>", R"({ kind = "cycle", length = 5, of = ["a", "b"] })",
       R"(["a","b","a","b","a"])"},
      {"list<int>", R"({ kind = "cycle", length = 1, of = [1, "n", 3] })", "[1]"},
      {"string", R"({ kind = "repeat", unit = "ab中", length = 5 })", "\"ab中ab\""},
      {"tree<int>",
       R"({ kind = "tree", nodes = 3, shape = "left", each = { kind = "value", of = 1 } })",
       "[1,1,null,1]"},
      {"tree<int>",
       R"({ kind = "tree", nodes = 3, shape = "right", each = { kind = "value", of = 1 } })",
       "[1,null,1,null,1]"},
      {"tree<int>",
       R"({ kind = "tree", nodes = 4, shape = "complete", each = { kind = "value", of = 1 } })",
       "[1,1,1,1]"},
      {"tree<int>", R"({ kind = "tree", nodes = 0, min = 0, max = 0 })", "[]"},
      {"list<list<int>>",
       R"({ kind = "concat", parts = [{ kind = "fill", length = 1, value = [7] }, { kind = "range", length = 2 }, { kind = "value", of = [[], [5]] }] })",
       "[[7],[0,1],[],[5]]"},
      {"bool", R"({ kind = "value", of = "n > 4" })", "true"},
      {"double", R"({ kind = "value", of = "n" })", "5.0"},
  };
  for (const auto& [type, maker, value] : rows) {
    EXPECT_EQ(value_made(problem_with(type, maker)), value) << maker;
  }
}

TEST(Generators, DifferByIndexAndRepeatThemselves) {
  const ProblemSpec problem =
      problem_with("list<int>", R"({ kind = "ints", length = 8, min = 0, max = 999 })");
  EXPECT_EQ(value_made(problem, 1), value_made(problem, 1));
  EXPECT_NE(value_made(problem, 1), value_made(problem, 2));
}

TEST(Generators, KeepWhatIsDrawnWhenSizesAreSet) {
  const ProblemSpec problem =
      problem_with("list<int>", R"({ kind = "ints", length = "n", min = 0, max = 999 })");
  const Input small = generate(problem, problem.families[0], 1, {{"n", 3}});
  const Input large = generate(problem, problem.families[0], 1, {{"n", 1000}});
  const auto& few = std::get<Ints>(small.arguments[1].data);
  const auto& many = std::get<Ints>(large.arguments[1].data);
  ASSERT_EQ(few.size(), 3u);
  ASSERT_EQ(many.size(), 1000u);
  EXPECT_TRUE(std::equal(few.begin(), few.end(), many.begin()));
}

TEST(Generators, DrawAgainUntilRequirementsHold) {
  const ProblemSpec problem =
      problem_with("list<int>", R"({ kind = "ints", length = 4, min = 0, max = 5 })",
                   "require = [\"pairs_with_sum(x, 5) == 1\", \"x[0] != x[1]\"]");
  for (std::uint64_t index = 1; index <= 50; ++index) {
    const Value x = generate(problem, problem.families[0], index).arguments[1];
    const Ints& items = std::get<Ints>(x.data);
    int pairs = 0;
    for (std::size_t i = 0; i < 4; ++i) {
      for (std::size_t j = i + 1; j < 4; ++j) pairs += items[i] + items[j] == 5;
    }
    EXPECT_EQ(pairs, 1);
    EXPECT_NE(items[0], items[1]);
  }
}

TEST(Generators, DrawTheSameWithoutLookingAtConstraints) {
  const ProblemSpec problem =
      problem_with("list<int>", R"({ kind = "ints", length = 4, min = 0, max = 5 })",
                   "require = [\"x[0] != x[1]\"]");
  for (std::uint64_t index = 1; index <= 20; ++index) {
    const Input known = generate_known(problem, problem.families[0], index);
    EXPECT_TRUE(is_identical(known.arguments[1],
                             generate(problem, problem.families[0], index).arguments[1]));
  }
}

TEST(Generators, ThatCannotBeMadeSayWhy) {
  const std::tuple<const char*, const char*, const char*> rows[] = {
      {"int", R"({ kind = "int", min = 5, max = "n - 1" })", "x: nothing lies between 5 and 4"},
      {"int", R"({ kind = "int", min = 0, max = 9, step = 0 })", "x: a step is 0"},
      {"int", R"({ kind = "value", of = "2 ^ 31" })", "x: 2147483648 does not fit an int"},
      {"list<int>", R"({ kind = "ints", length = "3 - n", min = 0, max = 1 })",
       "x: a length is -2"},
      {"list<int>", R"({ kind = "fill", length = "10 ^ 12", value = 1 })",
       "x: a length is 1000000000000, above 1073741824"},
      {"list<int>", R"({ kind = "ints", length = 5, min = 0, max = 3, distinct = true })",
       "x: 5 distinct numbers are wanted of 4"},
      {"list<int>", R"({ kind = "formula", length = 3, value = "p[i + 1]" })",
       "x: index 3 is outside of a list of 3"},
      {"list<string>",
       R"({ kind = "strings", length = 3, each = { kind = "string", length = 1, alphabet = "ab" }, distinct = true })",
       "x: no new element in 1000 tries after 2 distinct ones"},
  };
  for (const auto& [type, maker, message] : rows) {
    const ProblemSpec problem = problem_with(type, maker);
    try {
      value_made(problem);
      ADD_FAILURE() << maker;
    } catch (const Error& error) {
      EXPECT_EQ(error.what(), std::string("problem kinds, generate/f/1: ") + message);
      EXPECT_EQ(error.hint(), "mend [[generate]] f at kinds/problem.toml:9:1");
    }
  }
}

TEST(Generators, WhoseRequirementsNeverHoldEnd) {
  const ProblemSpec problem =
      problem_with("int", R"({ kind = "int", min = 0, max = 9 })", "require = \"x > 9\"");
  try {
    value_made(problem);
    ADD_FAILURE();
  } catch (const Error& error) {
    EXPECT_STREQ(error.what(), "problem kinds, generate/f/1: `x > 9` does not hold in 1000 tries");
  }
}

template <typename T>
void expect_sorted_like_the_library() {
  Random random(7);
  for (const std::size_t count : {0u, 1u, 1'999u, 2'000u, 50'000u}) {
    for (const int bits : {1, 11, 8 * static_cast<int>(sizeof(T))}) {  // of the numbers drawn
      std::vector<T> numbers(count);
      for (T& number : numbers) number = static_cast<T>(random.next() >> (64 - bits));
      if (count > 1) numbers[0] = std::numeric_limits<T>::min();
      if (count > 2) numbers[1] = std::numeric_limits<T>::max();
      std::vector<T> expected = numbers;
      std::sort(expected.begin(), expected.end());
      sort_ascending(numbers);
      EXPECT_EQ(numbers, expected) << count << " numbers of " << bits << " bits";
    }
  }
}

TEST(DrawnIntegers, AreSortedLikeTheLibrarySorts) {
  expect_sorted_like_the_library<std::int32_t>();
  expect_sorted_like_the_library<std::int64_t>();
}

TEST(DrawnIntegers, AreDistinctAndThoseThatOneAtATimeWouldBe) {
  for (const std::uint64_t last : {3'000ul, 50'000ul, 10'000'000ul, ~0ul}) {
    const std::size_t count = 1'001;
    Random blocks(last);
    Random singly(last);
    const std::vector<std::uint64_t> drawn = draw_distinct(count, last, blocks);
    std::vector<std::uint64_t> expected;
    std::set<std::uint64_t> seen;
    while (expected.size() < count) {
      const std::uint64_t number = last + 1 == 0 ? singly.next() : singly.below(last + 1);
      if (seen.insert(number).second) expected.push_back(number);
    }
    EXPECT_EQ(drawn, expected) << "up to " << last;
    EXPECT_EQ(blocks.next(), singly.next()) << "the stream goes on where it should";
  }
}

TEST(Generators, MakeTenMillionIntegersQuickly) {
  const ProblemSpec problem =
      problem_with("list<int>", R"({ kind = "ints", length = "n", min = -1_000, max = 1_000 })");
  const auto start = std::chrono::steady_clock::now();
  const Input input = generate(problem, problem.families[0], 1, {{"n", 10'000'000}});
  const auto elapsed = std::chrono::steady_clock::now() - start;
  EXPECT_EQ(std::get<Ints>(input.arguments[1].data).size(), 10'000'000u);
  // The goal is 0.3 s of a free core; sanitizers and neighbours take their share.
  EXPECT_LT(elapsed, std::chrono::seconds(10));
}

}  // namespace
}  // namespace gavel
