// Texts in both languages.
#pragma once

#include <optional>

#include "runner/problem/spec.h"
#include "runner/problem/toml_reading.h"

namespace gavel {

// `{ en, zh }`, both required.
std::optional<Bilingual> read_bilingual(const TomlNode& node, SpecErrors& errors);
// The same, or one text for both.
std::optional<Bilingual> read_note(const TomlNode& node, SpecErrors& errors);

}  // namespace gavel
