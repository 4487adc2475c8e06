#include "runner/harness/solution_text.h"

#include <gtest/gtest.h>

namespace gavel {
namespace {

Toolchain c_like() {
  Toolchain toolchain;
  toolchain.line_comment = "//";
  toolchain.block_comment = {"/*", "*/"};
  toolchain.string_delimiters = {"\"", "'", "`"};
  return toolchain;
}

TEST(Blanking, KeepsCodeLineEndsAndOffsets) {
  const std::string text = "a // struct X\n\"b\\\"c\" /* d\ne */ f `g\nh` 'i'\n";
  const std::string blanked = blank_comments_and_strings(text, c_like());
  EXPECT_EQ(blanked.size(), text.size());
  EXPECT_EQ(blanked, "a            \n           \n     f   \n      \n");
}

TEST(Blanking, AnUnclosedQuoteEndsWithItsLine) {
  EXPECT_EQ(blank_comments_and_strings("'a\nb", c_like()), "  \nb");
}

TEST(Blanking, AnUnclosedCommentEndsWithTheText) {
  EXPECT_EQ(blank_comments_and_strings("a /* b", c_like()), "a     ");
  EXPECT_EQ(blank_comments_and_strings("\"a\\", c_like()), "   ");
}

TEST(Edits, ReplaceTheCodeNotTheComment) {
  Toolchain toolchain = c_like();
  toolchain.edits = {
      {.match = "(?m)^package \\w+", .replace = "package solution", .otherwise = "X"}};
  EXPECT_EQ(apply_edits("// package a\npackage main\nfunc f()", toolchain),
            "// package a\npackage solution\nfunc f()");
}

TEST(Edits, PutTheirAlternativeOnTheFirstLineWhenNothingMatches) {
  Toolchain toolchain = c_like();
  toolchain.edits = {{.match = "package", .replace = "", .otherwise = "package solution; "}};
  EXPECT_EQ(apply_edits("func f()", toolchain), "package solution; func f()");
}

TEST(Edits, MayKeepTheMatch) {
  Toolchain toolchain = c_like();
  toolchain.edits = {{.match = "package \\w+;", .replace = "\\0 import x;", .otherwise = ""}};
  EXPECT_EQ(apply_edits("package a; class B", toolchain), "package a; import x; class B");
}

TEST(Edits, ReplaceEveryMatchWithItsGroupsAsTheyWereWritten) {
  Toolchain toolchain = c_like();
  toolchain.edits = {{.match = "(?m)^import (\\w+) from([^;]*);",
                      .replace = "let \\1 =\\2;\\3",
                      .otherwise = "none"}};
  EXPECT_EQ(apply_edits("import a from \"x\";\nimport b from \"y\";\n f(\"import\")", toolchain),
            "let a = \"x\";\nlet b = \"y\";\n f(\"import\")");
}

TEST(Provisions, AreGivenUnlessTheCodeBringsItsOwn) {
  Toolchain toolchain = c_like();
  toolchain.provisions = {
      {.when = "", .unless = "struct\\s+ListNode", .code = "LIST", .into = "provided"}};
  EXPECT_EQ(missing_provisions("/* struct ListNode {} */ int f();", toolchain)["provided"], "LIST");
  EXPECT_EQ(missing_provisions("struct ListNode {};", toolchain)["provided"], "");
}

TEST(Provisions, AreGivenOnlyToCodeThatNeedsThemAndWhereTheyAreWanted) {
  Toolchain toolchain = c_like();
  toolchain.provisions = {{.when = "rand::", .unless = "", .code = "RAND", .into = "imports"}};
  EXPECT_EQ(missing_provisions("// rand::\nint f();", toolchain)["imports"], "");
  EXPECT_TRUE(missing_provisions("int f();", toolchain).contains("imports"));
  EXPECT_EQ(missing_provisions("rand::Rng", toolchain)["imports"], "RAND");
  EXPECT_EQ(missing_provisions("rand::Rng", toolchain)["provided"], "");
}

TEST(Patterns, DoNotOverflowOnHostileTexts) {
  const std::string blanks(1 << 20, ' ');
  EXPECT_FALSE(has_match(blanks, "(?m)^\\s*package\\s+\\w+"));
}

}  // namespace
}  // namespace gavel
