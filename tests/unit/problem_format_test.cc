// docs/problem-format.md names every kind of maker and every function, and none that is not there.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
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

// What stands between the two marks of the document is made from the code.
constexpr std::string_view kTableBegins = "<!-- kinds by type: made from the code -->\n";
constexpr std::string_view kTableEnds = "<!-- end of kinds by type -->\n";

std::string table_of_kinds() {
  std::string table = "\n| to make a | these kinds fit |\n|---|---|\n";
  for (const char* name : {"int", "long", "double", "bool", "char", "string", "list<int>",
                           "list<long>", "list<double>", "list<bool>", "list<char>", "list<string>",
                           "list<list<int>>", "linked<int>", "tree<int>"}) {
    std::string kinds;
    for (const std::string& kind : maker_kinds_for(*parse_type(name))) {
      kinds += (kinds.empty() ? "`" : ", `") + kind + "`";
    }
    table += std::string("| ") + name + " | " + kinds + " |\n";
  }
  return table + "\n";
}

TEST(ProblemFormat, ShowsWhichKindsMakeWhichTypes) {
  const std::filesystem::path path =
      std::filesystem::path(GAVEL_SOURCE_DIR) / "docs" / "problem-format.md";
  const std::string text = read_file(path);
  const std::size_t begin = text.find(kTableBegins) + kTableBegins.size();
  const std::size_t end = text.find(kTableEnds);
  ASSERT_NE(end, std::string::npos);
  if (std::getenv("GAVEL_UPDATE_GOLDEN") != nullptr) {
    write_file(path, text.substr(0, begin) + table_of_kinds() + text.substr(end));
  }
  const std::string now = read_file(path);
  EXPECT_EQ(now.substr(begin, now.find(kTableEnds) - begin), table_of_kinds());
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
