#include "runner/verify/mutate.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "runner/verify/tokens.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

MutationRules rules_of(const std::string& language) {
  for (const Toolchain& one : read_toolchains(fs::path(GAVEL_SOURCE_DIR) / "runner/languages")) {
    if (one.id == language) return read_mutation_rules(one).value();
  }
  throw std::runtime_error("no language " + language);
}

// The mutated lines, "operator: after".
std::vector<std::string> changes(const std::string& language, const std::string& text) {
  std::vector<std::string> lines;
  for (const Mutant& mutant : make_mutants(text, rules_of(language))) {
    lines.push_back(mutant.name + ": " + mutant.after);
  }
  return lines;
}

bool has(const std::vector<std::string>& lines, const std::string& line) {
  return std::ranges::find(lines, line) != lines.end();
}

TEST(Mutants, ChangeOperatorsConstantsStatementsArgumentsAndReturns) {
  const auto lines = changes("cpp",
                             "int f(int a, int b) {\n"
                             "  a += 2;\n"
                             "  if (a < b && b != 0) return g(a, b + 1);\n"
                             "  return a;\n"
                             "}\n");
  for (const char* expected :
       {"arithmetic: a -= 2;", "constant: a += 3;", "constant: a += 1;", "deleted statement: ;",
        "relational: if (a <= b && b != 0) return g(a, b + 1);",
        "relational: if (a >= b && b != 0) return g(a, b + 1);",
        "logical: if (a < b || b != 0) return g(a, b + 1);",
        "relational: if (a < b && b == 0) return g(a, b + 1);",
        "constant: if (a < b && b != -1) return g(a, b + 1);",
        "arithmetic: if (a < b && b != 0) return g(a, b - 1);",
        "swapped arguments: if (a < b && b != 0) return g(b + 1, a);",
        "returned constant: if (a < b && b != 0) return {};",
        "deleted statement: if (a < b && b != 0) ;", "returned constant: return {};"}) {
    EXPECT_TRUE(has(lines, expected)) << expected;
  }
}

TEST(Mutants, LeaveTemplatesTextCommentsAndDeclarationsAlone) {
  const auto lines = changes("cpp",
                             "#include <vector>\n"
                             "// a < b + 1\n"
                             "vector<int> f(const vector<int>& a, int b) {\n"
                             "  const string s = \"1 < 2 \\\" + 3\";\n"
                             "}\n");
  for (const std::string& line : lines) {
    EXPECT_EQ(line, "deleted statement: ;");
  }
  EXPECT_EQ(lines.size(), 1u);
}

TEST(Mutants, KnowLinesWhereALanguageHasNoSemicolons) {
  const auto lines = changes("python",
                             "class Solution:\n"
                             "    def f(self, a, b):\n"
                             "        if a < 0 and not b:\n"
                             "            return g(a,\n"
                             "                     b)\n"
                             "        total = a - 1\n"
                             "        return total\n");
  for (const char* expected :
       {"relational: if a <= 0 and not b:", "logical: if a < 0 or not b:",
        "logical: if a < 0 and  b:", "constant: if a < -1 and not b:", "deleted statement: pass",
        "arithmetic: total = a + 1", "returned constant: return 0",
        "swapped arguments: return g(b, a)"}) {
    EXPECT_TRUE(has(lines, expected)) << expected;
  }
}

TEST(Mutants, TellWhichLineChangesAndNeverRepeat) {
  const std::string text = "int f(int a) {\n  return a + 10;\n}\n";
  std::set<std::string> texts;
  for (const Mutant& mutant : make_mutants(text, rules_of("cpp"))) {
    EXPECT_EQ(mutant.line, 2u);
    EXPECT_EQ(mutant.before, "return a + 10;");
    EXPECT_NE(mutant.text, text);
    EXPECT_TRUE(texts.insert(mutant.text).second);
  }
  EXPECT_GE(texts.size(), 4u);
}

TEST(Mutants, HaveTokensThatMakeUpTheText) {
  const std::string text = "x += a->b[0x1F] >>= 'c'; // end\n";
  std::vector<std::string> tokens;
  for (const Token& token : tokenize(text, rules_of("cpp").tokens)) {
    tokens.emplace_back(token.text);
  }
  EXPECT_EQ(tokens, (std::vector<std::string>{"x", "+=", "a", "->", "b", "[", "0x1F", "]",
                                              ">>=", "'c'", ";"}));
}

}  // namespace
}  // namespace gavel
