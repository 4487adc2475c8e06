// `constraints` and `require` -> Constraints.
#pragma once

#include <optional>

#include "runner/problem/constraints.h"
#include "runner/problem/toml_reading.h"

namespace gavel {

// Without a node: a constraint for each parameter that allows everything.
Constraints read_constraints(const TomlNode* node, const Signature& signature, const Scope& scope,
                             SpecErrors& errors);
// An expression or a list of them.
std::vector<Requirement> read_require(const TomlNode& node, const Scope& scope, SpecErrors& errors);

// An integer, an expression, or (for doubles) a decimal number.
std::optional<Bound> read_bound(const TomlNode& node, const Scope& scope, bool may_be_decimal,
                                SpecErrors& errors);
// "a-z0-9": characters and ranges; '\' before '-' or '\' stands for that character.
std::optional<Alphabet> read_alphabet(const TomlNode& node, bool is_ascii, SpecErrors& errors);
// "ascending", "strictly-ascending", ... and, where makers choose, "random".
std::optional<Order> read_order(const TomlNode& node, SpecErrors& errors);

}  // namespace gavel
