// `signature = { kind, name, params, returns, ... }` -> Signature.
#pragma once

#include <optional>

#include "runner/problem/spec.h"
#include "runner/problem/toml_reading.h"

namespace gavel {

std::optional<Signature> read_signature(const TomlNode& node, SpecErrors& errors);

}  // namespace gavel
