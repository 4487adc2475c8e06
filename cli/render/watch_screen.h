// The steady screen of `gavel watch`.
#pragma once

#include <string>

#include "cli/render/screen.h"

namespace gavel {

// What empties the terminal; a line where it cannot be emptied.
std::string clear_screen(const Screen& screen);
// Which key does what, within the screen's width.
std::string render_watch_keys(const Screen& screen);

}  // namespace gavel
