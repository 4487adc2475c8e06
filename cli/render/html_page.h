// The frame of a report's page, and text made safe for it.
#pragma once

#include <string>
#include <string_view>

#include "cli/render/locale.h"

namespace gavel {

// Printable, with &, <, > and quotes as HTML writes them; line ends stay.
std::string html_text(std::string_view raw);

// A whole document around `body`: its style, for light and dark, for wide and narrow screens.
std::string html_page(const std::string& title, const std::string& body, Locale locale);

}  // namespace gavel
