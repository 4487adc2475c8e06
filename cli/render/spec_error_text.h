// What is wrong with a problem.toml, with the line itself.
#pragma once

#include <string>

#include "cli/render/screen.h"
#include "runner/problem/load.h"

namespace gavel {

// "file:line:column: error: message", the line with a caret below the column, the hint. A long line
// is cut to what stands around the caret.
std::string render_spec_error(const SpecError& error, const Screen& screen);

}  // namespace gavel
