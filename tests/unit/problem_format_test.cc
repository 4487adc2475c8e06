// docs/problem-format.md names every kind of maker and every function, and none that is not there.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "runner/base/files.h"
#include "runner/problem/expression.h"
#include "runner/problem/read_maker.h"

namespace gavel {
namespace {

std::string section(const std::string& from, const std::string& to) {
  const std::string text =
      read_file(std::filesystem::path(GAVEL_SOURCE_DIR) / "docs" / "problem-format.md");
  const std::size_t begin = text.find(from);
  return text.substr(begin, text.find(to, begin) - begin);
}

// First cells of the rows of Markdown tables, those in backquotes.
std::set<std::string> first_cells(const std::string& text) {
  std::set<std::string> cells;
  constexpr std::string_view kBegin = "\n| `";
  for (std::size_t at = text.find(kBegin); at != std::string::npos; at = text.find(kBegin, at)) {
    at += kBegin.size();
    cells.insert(text.substr(at, text.find('`', at) - at));
  }
  return cells;
}

TEST(ProblemFormat, DocumentsEveryKindOfMaker) {
  const std::vector<std::string> kinds = maker_kinds();
  EXPECT_EQ(first_cells(section("### Makers", "### What usual problems need")),
            std::set<std::string>(kinds.begin(), kinds.end()));
}

TEST(ProblemFormat, DocumentsEveryFunction) {
  const std::string text = section("## Expressions", "## Random numbers");
  for (const std::string& function : expression_functions()) {
    EXPECT_NE(text.find("`" + function + "("), std::string::npos) << function;
  }
}

TEST(ProblemFormat, DocumentsEveryType) {
  EXPECT_EQ(first_cells(section("### Types", "## Constraints")),
            (std::set<std::string>{"int", "long", "double", "bool", "char", "string", "list<T>",
                                   "linked<T>", "tree<T>", "void"}));
}

}  // namespace
}  // namespace gavel
