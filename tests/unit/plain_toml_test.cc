// The quick parser of plain TOML against the parser of the whole language.
#include "runner/base/plain_toml.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <type_traits>

#include "runner/base/files.h"

namespace gavel {
namespace {

std::string show(const TomlTable& table);

std::string show(const TomlNode& node) {
  std::string text =
      std::to_string(node.position.line) + ":" + std::to_string(node.position.column) + " ";
  std::visit(
      [&](const auto& data) {
        using Data = std::decay_t<decltype(data)>;
        if constexpr (std::is_same_v<Data, std::string>) {
          text += "<" + data + ">";
        } else if constexpr (std::is_same_v<Data, TomlTable>) {
          text += show(data);
        } else if constexpr (std::is_same_v<Data, TomlArray>) {
          text += "[";
          for (const TomlNode& element : data) text += show(element) + ", ";
          text += "]";
        } else if constexpr (!std::is_same_v<Data, TomlDate>) {
          text += std::to_string(data);
        }
      },
      node.data);
  return std::string(describe(node)) + " " + text;
}

std::string show(const TomlTable& table) {
  std::string text = "{";
  for (const TomlEntry& entry : table) {
    text += entry.key + " " + std::to_string(entry.position.line) + ":" +
            std::to_string(entry.position.column) + " = " + show(entry.value) + "\n";
  }
  return text + "}";
}

// Whether `text` is plain; then both parsers must give the same tree.
bool is_plain(std::string_view text) {
  const auto plain = parse_plain_toml(text);
  if (!plain) return false;
  const auto whole = parse_whole_toml(text);
  const auto* table = std::get_if<TomlTable>(&whole);
  EXPECT_EQ(show(*plain), table == nullptr ? "is no TOML" : show(*table)) << text;
  return true;
}

TEST(PlainToml, EveryProblemAndLanguageOfOursIsReadAsByTheWholeParserAndMostArePlain) {
  int files = 0;
  int plain = 0;
  for (const char* folder : {"/problems", "/runner"}) {
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(std::string(GAVEL_SOURCE_DIR) + folder)) {
      if (entry.path().extension() != ".toml") continue;
      ++files;
      plain += is_plain(read_file(entry.path())) ? 1 : 0;
    }
  }
  EXPECT_GT(files, 30);
  EXPECT_GT(plain, files * 3 / 4);
}

TEST(PlainToml, WhatPeopleWriteIsPlain) {
  for (const char* text : {
           "",
           "# only a comment",
           "a = 1 # and why\n\n  b = -1_000\t\n",
           "a = 0.25\nb = -0.5\nc = 1e-9\nd = 2.5e3\ne = 0\nf = -0",
           "a = true\nb = false",
           "\"quoted key\" = 1\n'list<T>' = 2",
           "a = \"x \\\"y\\\" \\\\ \\n \\t\"\nb = 'C:\\x'\nc = ''",
           "a = '''\nfirst\n  second'''\nb = '''x''' # after",
           "a = '''one ' and two '' quotes'''\nb = 2",
           "a = \"\"\"\nfirst \"x\" \\\\ \\n\nsecond\n\"\"\"\nb = 2",
           "a = '''\n\n\n'''\nb = \"\"\"\n\n\"\"\"\nc = ''''''",
           "a = [1, 2,\n # in between\n 3,\n]\nb = [[], [[1]], ['x']]",
           "a = { b = { c = [1] }, d = 'x' }\ne = {}",
           "[a]\nb = 1\n\n[c]\nb = 2",
           "[[a]]\nb = 1\n[[a]]\nb = 2\n[d]\n[[a]]",
           "[[a]]\n[a.b]\nc = 1\n[[a]]\n[a.b]\nc = 2",
           "a = '题目，²…' # 说明 ≤\nb = 'é' \nc = 1",
       })
    EXPECT_TRUE(is_plain(text)) << text;
}

TEST(PlainToml, WhatMayBeWrongOrIsUnusualIsLeftToTheWholeParser) {
  for (const char* text : {
           "a",
           "a =",
           "a = 1 b = 2",
           "a = 1\na = 2",
           "= 1",
           "a = 01",
           "a = 1_",
           "a = 1__0",
           "a = +1",
           "a = 0x1f",
           "a = 1.",
           "a = .5",
           "a = 1.5.2",
           "a = 1e",
           "a = inf",
           "a = 9223372036854775808",
           "a = 1979-05-27",
           "a = 07:32:00",
           "a = truely",
           "a = \"x",
           "a = 'x\n'",
           "a = \"\\u00e9\"",
           "a = \"\\x\"",
           "a = '''x",
           "a = '''x''''",
           "a = \"\"\"x \\\n y\"\"\"",
           "a = [1 2]",
           "a = [,]",
           "a = [1",
           "a = { b = 1, }",
           "a = { b = 1\n}",
           "a = { b = 1, b = 2 }",
           "a.b = 1",
           "[a]\n[a]",
           "[a]\n[[a]]",
           "a = []\n[[a]]",
           "[[a]]\n[a]",
           "[a.b]",
           "[a]\n[a.b]",
           "[[a]]\n[[a.b]]",
           "[[a]]\n[a.b]\n[a.b]",
           "[a",
           "[[a]",
           "[a] b = 1",
           "[]",
           "a = 1\r\n",
           "\xEF\xBB\xBF"
           "a = 1",
           "a = '\x01'",
           "a = '\x7F'",
           "a = '\xFF'",
           "a = '\xC3'",
           "a = '\xE4\xB8'",
           "a = '\xED\xA0\x80'",
           "a = '\xE2\x80\xA8'",
           "a = '\xC2\x85'",
           "a\xC2\xA0= 1",
       })
    EXPECT_FALSE(is_plain(text)) << text;
  EXPECT_FALSE(is_plain("a = " + std::string(1000, '[')));
  EXPECT_FALSE(is_plain(std::string_view("a = '\0'", 7)));
}

TEST(PlainToml, NoCutTextIsReadInAnotherWay) {
  const std::string text =
      read_file(std::string(GAVEL_SOURCE_DIR) + "/runner/languages/go/toolchain.toml");
  for (std::size_t i = 0; i < text.size(); i += 7) {
    is_plain(std::string_view(text).substr(0, i));
    is_plain(std::string_view(text).substr(i, 300));
  }
}

}  // namespace
}  // namespace gavel
