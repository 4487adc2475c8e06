// Reads and rewrites a solution's text by the rules of its language.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "runner/toolchain/toolchain.h"

namespace gavel {

// The text with comments and string literals replaced by blanks, byte for byte (line ends stay), so
// that a pattern sees code only and its offsets hold in the text.
std::string blank_comments_and_strings(std::string_view text, const Toolchain& toolchain);

// Applies the language's edits, in order.
std::string apply_edits(std::string_view text, const Toolchain& toolchain);

// What [[provide]] gives the text: a word for each placeholder that is named there.
std::map<std::string, std::string> missing_provisions(std::string_view text,
                                                      const Toolchain& toolchain);

// Whether the RE2 `pattern` matches somewhere in the blanked text. Error for an invalid pattern.
bool has_match(std::string_view blanked, const std::string& pattern);

}  // namespace gavel
