#include "runner/toolchain/table_reader.h"

#include <fmt/format.h>

#include <algorithm>

#include "runner/base/error.h"
#include "runner/base/files.h"

namespace gavel {

void fail_in(const std::filesystem::path& file, TextPosition where, const std::string& what) {
  throw Error(fmt::format("{}:{}:{}: {}", file.string(), where.line, where.column, what),
              "docs/language-format.md describes this file");
}

TomlTable read_table(const std::filesystem::path& file) {
  return read_table(file, read_file(file));
}

TomlTable read_table(const std::filesystem::path& file, const std::string& text) {
  auto parsed = parse_toml(text);
  if (const auto* error = std::get_if<TomlSyntaxError>(&parsed)) {
    fail_in(file, error->position, error->message);
  }
  return std::get<TomlTable>(std::move(parsed));
}

void TableReader::allow(std::initializer_list<std::string_view> keys) const {
  for (const TomlEntry& entry : table_) {
    if (std::find(keys.begin(), keys.end(), entry.key) == keys.end()) {
      fail_in(file_, entry.position, fmt::format("unknown key '{}'", entry.key));
    }
  }
}

std::vector<std::string> TableReader::keys() const {
  std::vector<std::string> result;
  for (const TomlEntry& entry : table_) result.push_back(entry.key);
  return result;
}

std::string TableReader::text(std::string_view key, std::string fallback) const {
  const TomlNode* node = find(table_, key);
  return node == nullptr ? std::move(fallback) : as_text(*node, key);
}

std::string TableReader::required_text(std::string_view key) const {
  if (!has(key)) fail_in(file_, where_, fmt::format("'{}' is missing", key));
  return text(key);
}

std::vector<std::string> TableReader::texts(std::string_view key) const {
  const TomlNode* node = find(table_, key);
  if (node == nullptr) return {};
  return as_texts(*node, key);
}

std::vector<std::vector<std::string>> TableReader::lists_of_texts(std::string_view key) const {
  std::vector<std::vector<std::string>> result;
  const TomlNode* node = find(table_, key);
  if (node == nullptr) return result;
  const auto* array = std::get_if<TomlArray>(&node->data);
  if (array == nullptr) {
    fail_in(file_, node->position, fmt::format("'{}' is a list", key));
  }
  for (const TomlNode& item : *array) result.push_back(as_texts(item, key));
  return result;
}

double TableReader::number(std::string_view key, double fallback) const {
  const TomlNode* node = find(table_, key);
  if (node == nullptr) return fallback;
  if (const auto* real = std::get_if<double>(&node->data)) return *real;
  const auto* whole = std::get_if<std::int64_t>(&node->data);
  if (whole == nullptr) fail_in(file_, node->position, fmt::format("'{}' is a number", key));
  return static_cast<double>(*whole);
}

bool TableReader::flag(std::string_view key) const {
  const TomlNode* node = find(table_, key);
  if (node == nullptr) return false;
  const auto* value = std::get_if<bool>(&node->data);
  if (value == nullptr) fail_in(file_, node->position, fmt::format("'{}' is true or false", key));
  return *value;
}

Duration TableReader::duration(std::string_view key, Duration fallback) const {
  const TomlNode* node = find(table_, key);
  if (node == nullptr) return fallback;
  const auto value = parse_duration(as_text(*node, key));
  if (!value) fail_in(file_, node->position, fmt::format("'{}' is a time: \"2s\"", key));
  return *value;
}

Bytes TableReader::bytes(std::string_view key, Bytes fallback) const {
  const TomlNode* node = find(table_, key);
  if (node == nullptr) return fallback;
  const auto value = parse_bytes(as_text(*node, key));
  if (!value) fail_in(file_, node->position, fmt::format("'{}' is a size: \"64MiB\"", key));
  return *value;
}

TableReader TableReader::table(std::string_view key) const {
  static const TomlTable kEmpty;
  const TomlNode* node = find(table_, key);
  if (node == nullptr) return {file_, kEmpty, where_};
  const auto* table = std::get_if<TomlTable>(&node->data);
  if (table == nullptr) fail_in(file_, node->position, fmt::format("'{}' is a table", key));
  return {file_, *table, node->position};
}

std::vector<TableReader> TableReader::tables(std::string_view key) const {
  std::vector<TableReader> result;
  const TomlNode* node = find(table_, key);
  if (node == nullptr) return result;
  const auto* array = std::get_if<TomlArray>(&node->data);
  if (array == nullptr)
    fail_in(file_, node->position, fmt::format("'{}' is a list of tables", key));
  for (const TomlNode& item : *array) {
    const auto* table = std::get_if<TomlTable>(&item.data);
    if (table == nullptr) fail_in(file_, item.position, fmt::format("'{}' holds tables", key));
    result.emplace_back(file_, *table, item.position);
  }
  return result;
}

std::string TableReader::as_text(const TomlNode& node, std::string_view key) const {
  const auto* text = std::get_if<std::string>(&node.data);
  if (text == nullptr) fail_in(file_, node.position, fmt::format("'{}' must be text", key));
  return *text;
}

std::vector<std::string> TableReader::as_texts(const TomlNode& node, std::string_view key) const {
  std::vector<std::string> result;
  const auto* array = std::get_if<TomlArray>(&node.data);
  if (array == nullptr) fail_in(file_, node.position, fmt::format("'{}' is a list of texts", key));
  for (const TomlNode& item : *array) result.push_back(as_text(item, key));
  return result;
}

}  // namespace gavel
