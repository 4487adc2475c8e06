// What the place that text goes to can show.
#pragma once

#include <string>
#include <string_view>

#include "cli/render/locale.h"
#include "runner/judge/verdict.h"

namespace gavel {

struct Screen {
  std::size_t columns = 80;
  bool has_colour = false;
  bool is_live = false;  // a terminal whose lines can be rewritten
  Locale locale = Locale::English;
};

// For the file behind `descriptor`. Colour: `refuses_colour`, then NO_COLOR, CLICOLOR_FORCE,
// TERM=dumb, then whether it is a terminal. Columns: COLUMNS, then the terminal's own, then 100.
Screen detect_screen(int descriptor, bool refuses_colour, Locale locale);

enum class Role { Plain, Strong, Dim, Good, Bad, Warning, Fault, Marked, Code };

Role role_of(Tone tone);

// `text` in the colour of `role`, where there is colour.
std::string paint(const Screen& screen, Role role, std::string_view text);

}  // namespace gavel
