#include "runner/base/toml.h"

// The parser becomes part of the program: one shared library less to load at each start.
#define TOML_HEADER_ONLY 1
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

#include <algorithm>

namespace gavel {
namespace {

TextPosition position_of(const toml::source_region& region) {
  return {region.begin.line, region.begin.column};
}

TomlNode convert(const toml::node& node, TextPosition fallback);

TomlTable convert_table(const toml::table& table, TextPosition fallback) {
  TomlTable entries;
  entries.reserve(table.size());
  for (auto&& [key, value] : table) {
    TextPosition position = position_of(key.source());
    if (position.line == 0) position = fallback;
    entries.push_back({std::string(key.str()), position, convert(value, position)});
  }
  std::stable_sort(entries.begin(), entries.end(),
                   [](const TomlEntry& a, const TomlEntry& b) { return a.position < b.position; });
  return entries;
}

TomlNode convert(const toml::node& node, TextPosition fallback) {
  TomlNode result;
  result.position = position_of(node.source());
  if (result.position.line == 0) result.position = fallback;
  if (const auto* table = node.as_table()) {
    result.data = convert_table(*table, result.position);
  } else if (const auto* array = node.as_array()) {
    TomlArray elements;
    elements.reserve(array->size());
    for (const toml::node& element : *array) elements.push_back(convert(element, result.position));
    result.data = std::move(elements);
  } else if (const auto* text = node.as_string()) {
    result.data = text->get();
  } else if (const auto* integer = node.as_integer()) {
    result.data = integer->get();
  } else if (const auto* number = node.as_floating_point()) {
    result.data = number->get();
  } else if (const auto* boolean = node.as_boolean()) {
    result.data = boolean->get();
  } else {
    result.data = TomlDate{};
  }
  return result;
}

struct HintRow {
  std::string_view part;  // of what the parser says, as a raw string: nobody reads it as a sentence
  std::string_view hint;
};

// The first row that fits counts.
constexpr HintRow kHints[] = {
    {R"(expected 'true', saw)", "true and false are written in small letters"},
    {R"(expected 'false', saw)", "true and false are written in small letters"},
    {R"(could not determine value type)", "text stands in quotes: key = \"text\""},
    {R"(unescaped control characters)",
     "a text in quotes ends on its line; between ''' and ''' it may have several"},
    {R"(parsing string: encountered end-of-file)",
     "a text in quotes ends on its line; between ''' and ''' it may have several"},
    {R"(unknown escape sequence)",
     "a backslash in quotes is written twice; between single quotes it stands for itself"},
    {R"(whitespace, saw ',')", "digits are grouped by underscores: 10_000"},
    {R"(expected '=', saw ',')", "digits are grouped by underscores: 10_000"},
    {R"(expected digit, saw)", "an expression stands in quotes: \"10^5\""},
    {R"(dangling comma)", "nothing follows the last comma between { and }"},
    {R"(inline table: expected key or closing '}', saw '\n')",
     "what stands between { and } stands on one line; a [section] may have many"},
    {R"(as array-of-tables)", "what comes several times has [[double brackets]] each time"},
    {R"(cannot redefine existing)", "every key and every [section] comes once"},
    {R"(root table: expected keys)",
     "a line begins with a key, a [section] or #; text of several lines stands between '''"},
    {R"(invalid utf-8)", "save the file as UTF-8"},
};

std::string hint_for(std::string_view message) {
  for (const HintRow& row : kHints) {
    if (message.find(row.part) != std::string_view::npos) return std::string(row.hint);
  }
  return "";
}

}  // namespace

std::variant<TomlTable, TomlSyntaxError> parse_toml(std::string_view text) {
  try {
    return convert_table(toml::parse(text), {1, 1});
  } catch (const toml::parse_error& error) {
    return TomlSyntaxError{position_of(error.source()), std::string(error.description()),
                           hint_for(error.description())};
  }
}

const TomlNode* find(const TomlTable& table, std::string_view key) {
  const auto entry = std::find_if(table.begin(), table.end(),
                                  [&](const TomlEntry& candidate) { return candidate.key == key; });
  return entry == table.end() ? nullptr : &entry->value;
}

std::string_view describe(const TomlNode& node) {
  constexpr std::string_view kWords[] = {
      "a boolean", "an integer", "a decimal number", "text", "an array", "a table", "a date"};
  return kWords[node.data.index()];
}

}  // namespace gavel
