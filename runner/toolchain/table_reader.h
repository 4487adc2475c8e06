// One table of a language's TOML file, read with its place for every complaint.
#pragma once

#include <fmt/format.h>
#include <toml++/toml.h>

#include <filesystem>
#include <initializer_list>
#include <set>
#include <string>
#include <vector>

#include "runner/base/error.h"
#include "runner/base/units.h"

namespace gavel {

[[noreturn]] inline void fail_in(const std::filesystem::path& file,
                                 const toml::source_region& where, const std::string& what) {
  throw Error(
      fmt::format("{}:{}:{}: {}", file.string(), where.begin.line, where.begin.column, what),
      "docs/language-format.md describes this file");
}

// One table of the file; every key must be asked for.
class TableReader {
 public:
  TableReader(const std::filesystem::path& file, const toml::table& table)
      : file_(file), table_(table) {}

  void allow(std::initializer_list<std::string_view> keys) const {
    const std::set<std::string_view> known(keys);
    for (const auto& [key, node] : table_) {
      if (!known.contains(key.str())) {
        fail_in(file_, node.source(), fmt::format("unknown key '{}'", key.str()));
      }
    }
  }

  bool has(std::string_view key) const { return table_.contains(key); }

  std::string text(std::string_view key, std::string fallback = "") const {
    const toml::node* node = table_.get(key);
    if (node == nullptr) return fallback;
    return as_text(*node, key);
  }

  std::string required_text(std::string_view key) const {
    if (!has(key)) fail_in(file_, table_.source(), fmt::format("'{}' is missing", key));
    return text(key);
  }

  std::vector<std::string> texts(std::string_view key) const {
    std::vector<std::string> result;
    const toml::node* node = table_.get(key);
    if (node == nullptr) return result;
    const toml::array* array = node->as_array();
    if (array == nullptr)
      fail_in(file_, node->source(), fmt::format("'{}' is a list of texts", key));
    for (const toml::node& item : *array) result.push_back(as_text(item, key));
    return result;
  }

  double number(std::string_view key, double fallback) const {
    const toml::node* node = table_.get(key);
    if (node == nullptr) return fallback;
    const auto value = node->value<double>();
    if (!value) fail_in(file_, node->source(), fmt::format("'{}' is a number", key));
    return *value;
  }

  Duration duration(std::string_view key, Duration fallback) const {
    if (!has(key)) return fallback;
    const auto value = parse_duration(text(key));
    if (!value)
      fail_in(file_, table_.get(key)->source(), fmt::format("'{}' is a time: \"2s\"", key));
    return *value;
  }

  Bytes bytes(std::string_view key, Bytes fallback) const {
    if (!has(key)) return fallback;
    const auto value = parse_bytes(text(key));
    if (!value) {
      fail_in(file_, table_.get(key)->source(), fmt::format("'{}' is a size: \"64MiB\"", key));
    }
    return *value;
  }

  // The table below `key`; an empty one when it is not there.
  TableReader table(std::string_view key) const {
    static const toml::table kEmpty;
    const toml::node* node = table_.get(key);
    if (node == nullptr) return {file_, kEmpty};
    if (!node->is_table()) fail_in(file_, node->source(), fmt::format("'{}' is a table", key));
    return {file_, *node->as_table()};
  }

  std::vector<TableReader> tables(std::string_view key) const {
    std::vector<TableReader> result;
    const toml::node* node = table_.get(key);
    if (node == nullptr) return result;
    const toml::array* array = node->as_array();
    if (array == nullptr)
      fail_in(file_, node->source(), fmt::format("'{}' is a list of tables", key));
    for (const toml::node& item : *array) {
      if (!item.is_table()) fail_in(file_, item.source(), fmt::format("'{}' holds tables", key));
      result.emplace_back(file_, *item.as_table());
    }
    return result;
  }

  std::vector<std::string> keys() const {
    std::vector<std::string> result;
    for (const auto& [key, node] : table_) result.emplace_back(key.str());
    return result;
  }

  const toml::array* array_of_arrays(std::string_view key) const {
    const toml::node* node = table_.get(key);
    if (node == nullptr) return nullptr;
    if (!node->is_array()) fail_in(file_, node->source(), fmt::format("'{}' is a list", key));
    return node->as_array();
  }

  const std::filesystem::path& file() const { return file_; }

 private:
  std::string as_text(const toml::node& node, std::string_view key) const {
    const auto value = node.value<std::string>();
    if (!value) fail_in(file_, node.source(), fmt::format("'{}' must be text", key));
    return *value;
  }

  const std::filesystem::path& file_;
  const toml::table& table_;
};

}  // namespace gavel
