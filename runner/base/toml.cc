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

}  // namespace

std::variant<TomlTable, TomlSyntaxError> parse_toml(std::string_view text) {
  try {
    return convert_table(toml::parse(text), {1, 1});
  } catch (const toml::parse_error& error) {
    return TomlSyntaxError{position_of(error.source()), std::string(error.description())};
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
