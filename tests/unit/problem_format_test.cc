// docs/problem-format.md names every kind of maker and every function, and none that is not there.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <sstream>

#include "runner/base/files.h"
#include "runner/problem/expression.h"
#include "runner/problem/load.h"
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

// What the tables of makers say of one kind.
struct MakerRow {
  std::string kind;
  std::set<std::string> keys, required;
};

std::vector<MakerRow> documented_makers() {
  std::vector<MakerRow> rows;
  std::istringstream lines(section("### Makers", "### What usual problems need"));
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with("| `")) continue;
    const std::size_t begin = line.find('|', 1) + 1;
    const std::string cell = line.substr(begin, line.find(" | ", begin) - begin);
    MakerRow row{.kind = line.substr(3, line.find('`', 3) - 3), .keys = {}, .required = {}};
    const bool has_choice = cell.find(" or `") != std::string::npos;
    bool is_optional = false;
    for (std::size_t at = 0; at < cell.size(); ++at) {
      if (cell[at] == '[') is_optional = true;
      if (cell[at] == ']') is_optional = false;
      if (cell[at] != '`') continue;
      const std::string key = cell.substr(at + 1, cell.find('`', at + 1) - at - 1);
      at += key.size() + 1;
      row.keys.insert(key);
      const bool is_alternative = has_choice && (key == "min" || key == "max" || key == "each");
      if (!is_optional && !is_alternative) row.required.insert(key);
    }
    rows.push_back(row);
  }
  return rows;
}

// Messages of all errors of a problem whose parameter x has this maker.
std::string errors_with(const std::string& type, const std::string& maker) {
  const bool is_class = type == "calls";
  const std::string text = fmt::format(
      R"(
schema = 1
id = "kinds"
title = {{ en = "Kinds", zh = "种类" }}
difficulty = "easy"
statement = {{ en = "Text.", zh = "文字。" }}
signature = {}
example = []
[[generate]]
name = "f"
count = 1
make = {{ {} = {} }}
)",
      is_class ? R"({ kind = "class", name = "C", methods = [{ name = "m" }] })"
               : fmt::format(R"({{ kind = "function", name = "f", returns = "int", )"
                             R"(params = [{{ name = "x", type = "{}" }}] }})",
                             type),
      is_class ? "calls" : "x", maker);
  auto loaded = load_problem_text("kinds", text);
  std::string messages;
  if (const auto* errors = std::get_if<std::vector<SpecError>>(&loaded)) {
    for (const SpecError& error : *errors) messages += error.message + "\n";
  }
  return messages;
}

std::string type_that_fits(const std::string& kind) {
  for (const char* type : {"int", "double", "bool", "char", "string", "list<int>", "list<double>",
                           "list<bool>", "list<string>", "list<list<int>>", "tree<int>"}) {
    const std::string errors = errors_with(type, fmt::format("{{ kind = \"{}\" }}", kind));
    if (errors.find("' makes ") == std::string::npos) return type;
  }
  return "none";
}

TEST(ProblemFormat, DocumentsTheKeysOfEveryMaker) {
  const std::vector<MakerRow> rows = documented_makers();
  std::set<std::string> vocabulary;
  for (const MakerRow& row : rows) vocabulary.insert(row.keys.begin(), row.keys.end());
  for (const MakerRow& row : rows) {
    const std::string type = row.kind == "calls" ? "calls" : type_that_fits(row.kind);
    std::set<std::string> missing;
    const std::string bare = errors_with(type, fmt::format("{{ kind = \"{}\" }}", row.kind));
    for (const std::string& key : vocabulary) {
      if (bare.find("missing key '" + key + "'") != std::string::npos) missing.insert(key);
      const std::string with =
          errors_with(type, fmt::format("{{ kind = \"{}\", {} = 1 }}", row.kind, key));
      const bool is_known = with.find("unknown key '" + key + "'") == std::string::npos;
      EXPECT_EQ(is_known, row.keys.contains(key)) << row.kind << ": " << key << "\n" << with;
    }
    for (const char* alternative : {"min", "max", "each"}) {
      if (!row.required.contains(alternative)) missing.erase(alternative);
    }
    EXPECT_EQ(missing, row.required) << row.kind << "\n" << bare;
  }
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
