// "n log n", or { like = "solutions/x.cpp" } -> Target.
#pragma once

#include "runner/problem/spec.h"
#include "runner/problem/toml_reading.h"

namespace gavel {

// Variables are those of the problem's sizes, which must be there already.
Target read_target(const TomlNode& node, const ProblemSpec& problem, SpecErrors& errors);

}  // namespace gavel
