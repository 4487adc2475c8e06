// One table of a language's TOML file, read with its place for every complaint.
#pragma once

#include <filesystem>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "runner/base/toml.h"
#include "runner/base/units.h"

namespace gavel {

[[noreturn]] void fail_in(const std::filesystem::path& file, TextPosition where,
                          const std::string& what);

// The whole file; Error with the place of what is no TOML.
TomlTable read_table(const std::filesystem::path& file);

// The same of text that was read from it.
TomlTable read_table(const std::filesystem::path& file, const std::string& text);

// One table of the file; every key must be asked for. The table and the path outlive it.
class TableReader {
 public:
  TableReader(const std::filesystem::path& file, const TomlTable& table,
              TextPosition where = {.line = 1, .column = 1})
      : file_(file), table_(table), where_(where) {}

  void allow(std::initializer_list<std::string_view> keys) const;
  bool has(std::string_view key) const { return find(table_, key) != nullptr; }
  std::vector<std::string> keys() const;

  std::string text(std::string_view key, std::string fallback = "") const;
  std::string required_text(std::string_view key) const;
  std::vector<std::string> texts(std::string_view key) const;
  std::vector<std::vector<std::string>> lists_of_texts(std::string_view key) const;
  double number(std::string_view key, double fallback) const;
  // True or false; false when it is not there.
  bool flag(std::string_view key) const;
  Duration duration(std::string_view key, Duration fallback) const;
  Bytes bytes(std::string_view key, Bytes fallback) const;
  // The table below `key`; an empty one when it is not there.
  TableReader table(std::string_view key) const;
  std::vector<TableReader> tables(std::string_view key) const;

 private:
  std::string as_text(const TomlNode& node, std::string_view key) const;
  std::vector<std::string> as_texts(const TomlNode& node, std::string_view key) const;

  const std::filesystem::path& file_;
  const TomlTable& table_;
  TextPosition where_;
};

}  // namespace gavel
