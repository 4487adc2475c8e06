// TOML -> Value, by the type table of docs/problem-format.md.
#pragma once

#include <optional>

#include "runner/problem/spec.h"
#include "runner/problem/toml_reading.h"

namespace gavel {

std::optional<Value> read_value(const Type& type, const TomlNode& node, SpecErrors& errors);

// `{ nums = [1, 2], calls = [["put", 1, 1]] }`.
std::optional<Input> read_input(const Signature& signature, const TomlNode& node,
                                SpecErrors& errors);
// A function's answer; of a class the answers of `input`'s calls that return something.
std::optional<Answer> read_answer(const Signature& signature, const Input& input,
                                  const TomlNode& node, SpecErrors& errors);

}  // namespace gavel
