// Reads keys and values of a spec's TOML and collects what is wrong with them. Every read_... says
// its own error and returns nothing then; a caller just goes on with the next key.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "runner/base/toml.h"
#include "runner/problem/expression.h"
#include "runner/problem/load.h"

namespace gavel {

class SpecErrors {
 public:
  explicit SpecErrors(std::filesystem::path file) : file_(std::move(file)) {}
  void add(TextPosition position, std::string message, std::string hint = "");
  bool is_empty() const { return errors_.empty(); }
  // In the file's order.
  std::vector<SpecError> finish();

 private:
  std::filesystem::path file_;
  std::vector<SpecError> errors_;
};

// One table: remembers which keys were asked for, so that the others can be refused.
class TableReader {
 public:
  TableReader(const TomlTable& table, TextPosition position, SpecErrors& errors)
      : table_(table), position_(position), errors_(errors) {}

  // Null when the key is not there.
  const TomlNode* optional(std::string_view key);
  // Null, and an error that says what was expected, when the key is not there.
  const TomlNode* required(std::string_view key, std::string_view expected);
  // Call last: every key that nobody asked for is an error.
  void refuse_others();

  const TomlTable& table() const { return table_; }
  TextPosition position() const { return position_; }
  SpecErrors& errors() { return errors_; }

 private:
  const TomlTable& table_;
  TextPosition position_;
  SpecErrors& errors_;
  std::vector<std::string> asked_;
};

// "expected a table, this is an integer".
void add_mismatch(const TomlNode& node, std::string_view expected, SpecErrors& errors);

const TomlTable* read_table(const TomlNode& node, std::string_view expected, SpecErrors& errors);
const TomlArray* read_array(const TomlNode& node, std::string_view expected, SpecErrors& errors);
std::optional<std::string> read_text(const TomlNode& node, std::string_view expected,
                                     SpecErrors& errors);
std::optional<std::int64_t> read_integer(const TomlNode& node, std::string_view expected,
                                         SpecErrors& errors);
// An integer is a decimal number too.
std::optional<double> read_decimal(const TomlNode& node, std::string_view expected,
                                   SpecErrors& errors);
std::optional<bool> read_bool(const TomlNode& node, std::string_view expected, SpecErrors& errors);
// Index of the text among `choices`; an error names them all, or the nearest.
std::optional<std::size_t> read_choice(const TomlNode& node, std::span<const std::string> choices,
                                       SpecErrors& errors);
// One text or an array of texts.
std::vector<TomlNode> one_or_many(const TomlNode& node);

// Lower-case letters, digits and '-', beginning with a letter or digit.
bool is_slug(std::string_view text);
// Letters, digits and '_', beginning with a letter.
bool is_identifier(std::string_view text);

// "did you mean 'x'?", else "expected one of: a, b".
std::string suggest(std::string_view word, std::span<const std::string> known);

// An integer or the text of an expression.
std::optional<Expression> read_expression(const TomlNode& node, const Scope& scope,
                                          SpecErrors& errors);
// The text of an expression only.
std::optional<Expression> read_expression_text(const TomlNode& node, const Scope& scope,
                                               SpecErrors& errors);
// An error where both ends of [low, high] are known before there is an input, and low is above
// high.
void refuse_empty_range(const TomlArray& range, const Scope& scope, SpecErrors& errors);
// Where byte `offset` of a text on one line stands in the file.
TextPosition position_in_text(const TomlNode& node, std::size_t offset);

}  // namespace gavel
