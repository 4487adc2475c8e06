#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "runner/judge/checkers/checker.h"
#include "runner/problem/text.h"

namespace gavel {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

Value value(const std::string& type, const std::string& text) {
  auto parsed = parse_value(*parse_type(type), text);
  if (const auto* failure = std::get_if<TextFailure>(&parsed)) {
    ADD_FAILURE() << text << ": " << failure->message;
    return {};
  }
  return std::get<Value>(parsed);
}

Comparison exact(const std::string& type, const std::string& actual, const std::string& expected) {
  return compare_exact(*parse_type(type), value(type, actual), value(type, expected));
}

Comparison unordered(int depth, const std::string& type, const std::string& actual,
                     const std::string& expected) {
  return compare_unordered({.depth = depth}, *parse_type(type), value(type, actual),
                           value(type, expected));
}

bool close(const FloatChecker& tolerance, double actual, double expected) {
  return compare_float(tolerance, Type(TypeKind::Double), Value{actual}, Value{expected}).is_right;
}

TEST(ExactChecker, NamesTheFirstDifference) {
  EXPECT_TRUE(exact("list<int>", "[1,2,3]", "[1,2,3]").is_right);
  EXPECT_EQ(exact("list<int>", "[1,5,3]", "[1,2,4]").difference, "element 1 is 5, expected 2");
  EXPECT_EQ(exact("int", "5", "7").difference, "5, expected 7");
  EXPECT_EQ(exact("list<int>", "[1,2]", "[1,2,3]").difference, "2 elements, expected 3");
  EXPECT_EQ(exact("list<int>", "[2]", "[1,2]").difference,
            "1 elements, expected 2; element 0 is 2, expected 1");
  EXPECT_EQ(exact("list<list<int>>", "[[1],[2,3]]", "[[1],[2,4]]").difference,
            "element 1: element 1 is 3, expected 4");
  EXPECT_EQ(exact("list<string>", "[\"a\"]", "[\"b\"]").difference,
            "element 0 is \"a\", expected \"b\"");
}

TEST(ExactChecker, TellsTreesApartByShapeAndByValue) {
  EXPECT_TRUE(exact("tree<int>", "[1,null,2]", "[1,null,2]").is_right);
  EXPECT_FALSE(exact("tree<int>", "[1,2]", "[1,null,2]").is_right);
  EXPECT_FALSE(exact("tree<int>", "[1,null,2]", "[1,null,3]").is_right);
}

TEST(ExactChecker, NeverLetsNaNPass) {
  EXPECT_FALSE(compare_exact(Type(TypeKind::Double), Value{kNaN}, Value{kNaN}).is_right);
  EXPECT_TRUE(compare_exact(Type(TypeKind::Double), Value{-0.0}, Value{0.0}).is_right);
}

TEST(FloatChecker, AcceptsWithinEitherTolerance) {
  EXPECT_TRUE(close({.absolute = 1e-6, .relative = 0}, 1.0000009, 1));
  EXPECT_FALSE(close({.absolute = 1e-6, .relative = 0}, 1.0000011, 1));
  EXPECT_TRUE(close({.absolute = 0, .relative = 1e-6}, 1e12 + 1e5, 1e12));
  EXPECT_FALSE(close({.absolute = 0, .relative = 1e-6}, 1e-9, 0));
}

TEST(FloatChecker, NeverLetsNaNOrAWrongInfinityPass) {
  const FloatChecker loose{.absolute = 1e300, .relative = 1e300};
  EXPECT_FALSE(close(loose, kNaN, 1));
  EXPECT_FALSE(close(loose, 1, kNaN));
  EXPECT_FALSE(close(loose, kNaN, kNaN));
  EXPECT_FALSE(close(loose, kInfinity, 1));
  EXPECT_FALSE(close(loose, 1, kInfinity));
  EXPECT_FALSE(close(loose, -kInfinity, kInfinity));
  EXPECT_TRUE(close(loose, kInfinity, kInfinity));
}

TEST(FloatChecker, ComparesListsElementByElementAndLengthsExactly) {
  const Type type = *parse_type("list<double>");
  const FloatChecker tolerance{.absolute = 0.1, .relative = 0};
  EXPECT_TRUE(compare_float(tolerance, type, Value{Doubles{1.05}}, Value{Doubles{1}}).is_right);
  EXPECT_FALSE(compare_float(tolerance, type, Value{Doubles{}}, Value{Doubles{1}}).is_right);
}

TEST(UnorderedChecker, IgnoresOrderOnlyAsDeepAsItIsTold) {
  EXPECT_TRUE(unordered(1, "list<int>", "[3,1,2]", "[1,2,3]").is_right);
  EXPECT_TRUE(unordered(1, "list<list<int>>", "[[2,1],[3]]", "[[3],[2,1]]").is_right);
  EXPECT_FALSE(unordered(1, "list<list<int>>", "[[1,2],[3]]", "[[3],[2,1]]").is_right);
  EXPECT_TRUE(unordered(2, "list<list<int>>", "[[1,2],[3]]", "[[3],[2,1]]").is_right);
}

TEST(UnorderedChecker, CountsDuplicates) {
  EXPECT_FALSE(unordered(1, "list<int>", "[1,1,2]", "[1,2,2]").is_right);
  EXPECT_EQ(unordered(1, "list<int>", "[1,1]", "[1,2]").difference,
            "1 stands too often in the answer");
  EXPECT_EQ(unordered(1, "list<int>", "[1]", "[1,2]").difference,
            "1 elements, expected 2; 2 stands too rarely in the answer");
}

}  // namespace
}  // namespace gavel
