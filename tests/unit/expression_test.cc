#include "runner/problem/expression.h"

#include <gtest/gtest.h>

#include "runner/base/error.h"
#include "runner/problem/text.h"

namespace gavel {
namespace {

struct Fixture {
  Scope scope;
  std::vector<Value> values;
  Environment environment;

  Fixture() {
    const std::tuple<const char*, const char*, const char*> rows[] = {
        {"n", "int", "7"},
        {"nums", "list<int>", "[2,7,11,15,2]"},
        {"matrix", "list<list<int>>", "[[1,2,3],[4,5,6]]"},
        {"words", "list<string>", "[\"ab\",\"中文字\",\"ab\"]"},
        {"s", "string", "\"h中\""},
        {"root", "tree<int>", "[1,null,2]"},
        {"flag", "bool", "true"},
        {"letter", "char", "\"a\""},
        {"empty", "linked<int>", "[]"},
        {"xs", "list<double>", "[0.5,0.5]"},
        {"m", "long", "9223372036854775807"}};
    for (const auto& [name, type, text] : rows) {
      scope.names.push_back({name, *parse_type(type)});
      values.push_back(std::get<Value>(parse_value(*parse_type(type), text)));
    }
    for (const Value& value : values) environment.push_back(bind(value));
    scope.names.push_back({"calls", Type()});
    environment.push_back({3, nullptr});
    scope.constants = {{"N", 100}};
  }
};

TEST(Expressions, HaveTheirValue) {
  const Fixture f;
  const std::pair<const char*, std::int64_t> rows[] = {
      {"1 + 2 * 3", 7},
      {"(1 + 2) * 3", 9},
      {"10_000 - 1", 9999},
      {"7 / 2", 3},
      {"-7 / 2", -3},
      {"-7 % 2", -1},
      {"2 ^ 3 ^ 2", 512},
      {"-2 ^ 2", -4},
      {"2 * -3", -6},
      {"10 - 3 - 2", 5},
      {"'a' + 1", 98},
      {"'中'", 0x4e2d},
      {"N * n", 700},
      {"length(nums)", 5},
      {"length(matrix)", 2},
      {"length(matrix[0])", 3},
      {"matrix[1][2]", 6},
      {"nums[n - 4] + 1", 16},
      {"length(s)", 2},
      {"s[1]", 0x4e2d},
      {"length(words[1])", 3},
      {"words[1][0]", 0x4e2d},
      {"length(root)", 2},
      {"length(empty)", 0},
      {"length(calls) + 1", 4},
      {"flag", 1},
      {"letter", 97},
      {"min(3, 1, 2)", 1},
      {"max(nums)", 15},
      {"min(nums)", 2},
      {"max(n, N)", 100},
      {"abs(-5)", 5},
      {"if(n > 5, 10, 1 / 0)", 10},
      {"log2(1024)", 10},
      {"log2(1023)", 9},
      {"sqrt(99)", 9},
      {"sqrt(9223372036854775807)", 3037000499},
      {"sum(nums)", 37},
      {"distinct(nums)", 4},
      {"distinct(words)", 2},
      {"distinct(xs)", 1},
      {"count(nums, 2)", 2},
      {"pairs_with_sum(nums, 9)", 2},
      {"pairs_with_sum(nums, 4)", 1},
      {"furthest_jump(nums)", 4},
      {"furthest_jump(empty)", -1},
      {"1 < 2 and not 2 < 1", 1},
      {"not 1 == 2 or false", 1},
      {"n == 7 and n != 8", 1},
      {"2 >= 3 or 2 <= 3", 1},
      {"m % -1", 0},
  };
  for (const auto& [text, expected] : rows) {
    const auto expression = parse_expression(text, f.scope);
    if (const auto* failure = std::get_if<ExpressionFailure>(&expression)) {
      ADD_FAILURE() << text << ": " << failure->message;
      continue;
    }
    EXPECT_EQ(std::get<Expression>(expression).evaluate(f.environment), expected) << text;
  }
}

TEST(Expressions, ThatCannotBeComputedSayWhy) {
  const Fixture f;
  const std::pair<const char*, const char*> rows[] = {
      {"m + 1", "a result is beyond 64 bits"},
      {"-m - 2", "a result is beyond 64 bits"},
      {"m * 2", "a result is beyond 64 bits"},
      {"10 ^ 19", "a result is beyond 64 bits"},
      {"1 / (n - 7)", "a division by zero"},
      {"1 % 0", "a division by zero"},
      {"2 ^ -1", "a power with a negative exponent"},
      {"nums[5]", "index 5 is outside of a list of 5"},
      {"nums[-1]", "index -1 is outside of a list of 5"},
      {"max(empty)", "the greatest element of an empty list"},
      {"log2(0)", "the logarithm of a number below 1"},
      {"sqrt(-1)", "the square root of a negative number"},
  };
  for (const auto& [text, message] : rows) {
    const Expression expression = std::get<Expression>(parse_expression(text, f.scope));
    try {
      expression.evaluate(f.environment);
      ADD_FAILURE() << text;
    } catch (const Error& error) {
      EXPECT_STREQ(error.what(), message) << text;
    }
  }
}

TEST(Expressions, ThatAreNotSoSayWhereAndWhy) {
  const Fixture f;
  const std::tuple<const char*, std::size_t, const char*, const char*> rows[] = {
      {"", 0, "expected a number, a name or '(' but it ends here", ""},
      {"1 +", 3, "expected a number, a name or '(' but it ends here", ""},
      {"1 1", 2, "unexpected '1': expected an operator or the end", ""},
      {"(1", 2, "expected ')'", ""},
      {"99999999999999999999", 0, "the number is beyond 64 bits", ""},
      {"1.5", 0, "expected an integer", ""},
      {"numz", 0, "unknown name 'numz'", "did you mean 'nums'?"},
      {"1 + lenght(nums)", 4, "unknown function 'lenght'", "did you mean 'length'?"},
      {"nums", 0, "expected a number, this is list<int>", ""},
      {"1 + nums", 4, "expected a number, this is list<int>", ""},
      {"n[0]", 1, "int has no elements by index", ""},
      {"sum(matrix)", 4, "'sum' expects a list of integers, this is list<list<int>>", ""},
      {"length(n)", 7, "'length' expects a list, tree or string, this is int", ""},
      {"count(nums)", 0, "'count' takes 2 arguments, here are 1", ""},
      {"1 < 2 < 3", 7, "comparisons do not chain: join them with 'and'", ""},
      {"calls", 0, "expected a number; only its length is known", ""},
      {"xs[0]", 0, "expected a number, this is double", ""},
      {"n = 1", 2, "unexpected '=': expected an operator or the end", ""},
  };
  for (const auto& [text, offset, message, hint] : rows) {
    const auto expression = parse_expression(text, f.scope);
    const auto* failure = std::get_if<ExpressionFailure>(&expression);
    ASSERT_TRUE(failure) << text;
    EXPECT_EQ(failure->message, message) << text;
    EXPECT_EQ(failure->offset, offset) << text;
    EXPECT_EQ(failure->hint, hint) << text;
  }
}

TEST(Expressions, NestedTooDeeplyAreRefused) {
  const std::string text(100'000, '(');
  EXPECT_TRUE(std::holds_alternative<ExpressionFailure>(parse_expression(text, {})));
  const std::string signs(100'000, '-');
  EXPECT_TRUE(std::holds_alternative<ExpressionFailure>(parse_expression(signs, {})));
}

}  // namespace
}  // namespace gavel
