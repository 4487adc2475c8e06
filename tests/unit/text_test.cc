#include "runner/problem/text.h"

#include <gtest/gtest.h>

namespace gavel {
namespace {

TEST(Text, IsReadBackByItsType) {
  const std::pair<const char*, const char*> rows[] = {{"double", "2.0"},
                                                      {"double", "-0.0"},
                                                      {"double", "0.1"},
                                                      {"double", "1e+20"},
                                                      {"list<double>", "[Infinity,1.5]"},
                                                      {"string", "\"中\\t\\\\\""},
                                                      {"list<list<int>>", "[[1,2],[]]"},
                                                      {"tree<int>", "[1,null,2]"}};
  for (const auto& [name, text] : rows) {
    const Type type = *parse_type(name);
    const auto value = parse_value(type, text);
    ASSERT_TRUE(std::holds_alternative<Value>(value)) << text;
    EXPECT_EQ(to_text(type, std::get<Value>(value)), text);
  }
}

TEST(Text, MayHaveBlanksAndEscapes) {
  const Type type = *parse_type("list<string>");
  const auto value = parse_value(type, " [ \"\\u4e2d\" , \"\\ud83d\\ude00\" ] ");
  ASSERT_TRUE(std::holds_alternative<Value>(value));
  EXPECT_EQ(to_text(type, std::get<Value>(value)), "[\"中\",\"😀\"]");
}

TEST(Text, ThatIsNotOfTheTypeIsRefusedWithItsPlace) {
  const std::tuple<const char*, const char*, std::size_t, const char*> rows[] = {
      {"int", "2147483648", 0, "too large for an int"},
      {"int", "x", 0, "expected an int"},
      {"list<int>", "[1,", 3, "expected an int"},
      {"list<int>", "[1 2]", 3, "expected ',' or ']'"},
      {"int", "1 2", 2, "expected nothing more"},
      {"string", "\"\\ud800\"", 7, "expected the second half of a surrogate pair"},
      {"char", "\"ab\"", 0, "expected one ASCII character in quotes"},
      {"tree<int>", "[null,1]", 8, "a node of the tree is the child of an absent one"}};
  for (const auto& [type, text, offset, message] : rows) {
    const auto value = parse_value(*parse_type(type), text);
    const auto* failure = std::get_if<TextFailure>(&value);
    ASSERT_TRUE(failure) << text;
    EXPECT_EQ(failure->offset, offset) << text;
    EXPECT_EQ(failure->message, message) << text;
  }
}

TEST(Text, IsCutAtItsBound) {
  const Value value{Ints(1000, 7)};
  EXPECT_EQ(to_text(*parse_type("list<int>"), value, Bytes{10}), "[7,7,7,...");
}

TEST(Text, OfAnInputNamesItsParameters) {
  Signature signature;
  signature.function.params = {{"nums", *parse_type("list<int>")}, {"target", Type(TypeKind::Int)}};
  const Input input{{Value{Ints{2, 7}}, Value{std::int32_t{9}}}, {}};
  EXPECT_EQ(to_text(signature, input), "nums = [2,7], target = 9");
}

}  // namespace
}  // namespace gavel
