// TOML as people write it: tables, strings, plain numbers, comments. A tenth of the time that the
// whole language takes, and the same tree.
#pragma once

#include <optional>
#include <string_view>

#include "runner/base/toml.h"

namespace gavel {

// Nothing where the text is not that plain, or where anything may be wrong with it: then
// parse_toml() asks the whole parser, which also says what.
std::optional<TomlTable> parse_plain_toml(std::string_view text);

}  // namespace gavel
