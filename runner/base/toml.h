// TOML text as a plain tree with the place of each key and value, in the file's order.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace gavel {

// Line and column in a text, both from 1; columns count characters.
struct TextPosition {
  std::size_t line = 0;
  std::size_t column = 0;
  friend auto operator<=>(const TextPosition&, const TextPosition&) = default;
};

struct TomlNode;
struct TomlEntry;
using TomlArray = std::vector<TomlNode>;
using TomlTable = std::vector<TomlEntry>;
struct TomlDate {};  // dates and times: no file of ours uses them

struct TomlNode {
  TextPosition position;
  std::variant<bool, std::int64_t, double, std::string, TomlArray, TomlTable, TomlDate> data;
};

struct TomlEntry {
  std::string key;
  TextPosition position;  // of the key
  TomlNode value;
};

struct TomlSyntaxError {
  TextPosition position;
  std::string message;
  std::string hint;  // how it is written; may be empty
};

std::variant<TomlTable, TomlSyntaxError> parse_toml(std::string_view text);

// The value of `key`, or null.
const TomlNode* find(const TomlTable& table, std::string_view key);
// For messages: "a table", "text", "an integer".
std::string_view describe(const TomlNode& node);

}  // namespace gavel
