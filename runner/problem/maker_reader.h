// Reads the keys of one maker; read_maker.cc has a function for each kind that uses it.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "runner/problem/read_constraints.h"
#include "runner/problem/read_maker.h"

namespace gavel {

// Each function says its own error and remembers that the maker is broken; what it returns then
// is not used.
class MakerReader {
 public:
  MakerReader(const Type& type, TableReader& table, const MakerScope& scope)
      : type_(type), table_(table), scope_(scope) {}

  const Type& type() const { return type_; }
  const MakerScope& scope() const { return scope_; }
  SpecErrors& errors() const { return scope_.errors; }
  bool is_valid() const { return is_valid_; }
  void refuse() { is_valid_ = false; }

  const TomlNode* optional(std::string_view key) { return table_.optional(key); }
  const TomlNode* required(std::string_view key, std::string_view expected) {
    return keep(table_.required(key, expected));
  }

  // An integer, an expression, or [low, high]. Required without `otherwise`.
  Number number(std::string_view key, std::optional<std::int64_t> otherwise = {});
  Bound bound(std::string_view key);
  std::optional<Bound> optional_bound(std::string_view key);
  double probability();
  bool flag(std::string_view key);
  Order order(Order otherwise);
  Alphabet alphabet(bool is_ascii);
  Path path(std::string_view key);
  // A maker under `key`.
  MakerPtr maker(std::string_view key, const Type& type);
  MakerPtr maker_with_index(std::string_view key, const Type& type);
  // The array of makers or values under `key`, not empty.
  TomlArray array(std::string_view key, std::string_view expected);

  template <typename T>
  T keep(T made) {
    if (!made) refuse();
    return made;
  }

 private:
  const Type& type_;
  TableReader& table_;
  const MakerScope& scope_;
  bool is_valid_ = true;
};

// An integer, an expression, or [low, high].
std::optional<Number> read_number(const TomlNode& node, const Scope& scope, SpecErrors& errors);
// A literal of `type`, or an expression where a number is expected.
MakerPtr read_literal(const Type& type, const TomlNode& node, const MakerScope& scope);

}  // namespace gavel
