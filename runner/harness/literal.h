// Values as a language writes them in a program.
#pragma once

#include <string>

#include "runner/problem/value.h"
#include "runner/toolchain/debug_tools.h"

namespace gavel {

// By the language's [literals]; Error when it has none for the type.
std::string to_literal(const DebugTools& tools, const Type& type, const Value& value);

// `text` as a literal of the type string.
std::string to_literal(const DebugTools& tools, const std::string& text);

// The lengths of a list's lists, `depth` levels below it (1: a list of numbers).
std::string lengths_literal(const DebugTools& tools, const Type& type, const Value& value,
                            int depth);

}  // namespace gavel
