// The `make` of a family -> makers.
#pragma once

#include <string>
#include <vector>

#include "runner/problem/maker.h"
#include "runner/problem/toml_reading.h"

namespace gavel {

// What makers of one parameter are read with: the names that they may use, and how deep `i` nests.
struct MakerScope {
  Scope scope;
  SpecErrors& errors;
  std::size_t& index_slots;  // grows to the deepest seen
  std::size_t depth = 0;

  // With `i` as one more name, in the slot behind the others.
  MakerScope with_index() const;
  std::size_t index_slot() const { return scope.names.size() - 1; }
};

// Null, with errors, when it is not a maker for `type`.
MakerPtr read_maker(const Type& type, const TomlNode& node, const MakerScope& scope);
std::optional<CallsMaker> read_calls_maker(const Signature& signature, const TomlNode& node,
                                           const MakerScope& scope);

// Names of all kinds, for the documentation's test.
std::vector<std::string> maker_kinds();

}  // namespace gavel
