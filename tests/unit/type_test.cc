#include "runner/problem/type.h"

#include <gtest/gtest.h>

namespace gavel {
namespace {

TEST(Types, AreReadAndWrittenBack) {
  for (const char* text :
       {"int", "long", "double", "bool", "char", "string", "void", "list<int>", "linked<string>",
        "tree<double>", "list<list<char>>", "list<list<list<tree<int>>>>"}) {
    const std::optional<Type> type = parse_type(text);
    ASSERT_TRUE(type) << text;
    EXPECT_EQ(to_string(*type), text);
  }
  EXPECT_EQ(to_string(*parse_type(" list < list<int > > ")), "list<list<int>>");
}

TEST(Types, RefuseWhatIsNotAType) {
  for (const char* text : {"", "integer", "list", "list<>", "list<void>", "linked<list<int>>",
                           "tree<tree<int>>", "list<int", "list<int>>", "int int", "List<int>",
                           "list<list<list<list<list<list<list<list<list<int>>>>>>>>>"}) {
    EXPECT_FALSE(parse_type(text)) << text;
  }
}

TEST(Types, AreEqualByStructure) {
  EXPECT_EQ(*parse_type("list<list<int>>"), *parse_type("list<list<int>>"));
  EXPECT_NE(*parse_type("list<int>"), *parse_type("list<long>"));
  EXPECT_NE(*parse_type("list<int>"), *parse_type("linked<int>"));
}

}  // namespace
}  // namespace gavel
