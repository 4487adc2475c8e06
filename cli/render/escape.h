// Text from solutions and files, made safe to show.
#pragma once

#include <string>
#include <string_view>

namespace gavel {

// One line that holds nothing a terminal obeys: \n, \t, \r, \x1b, \u{200b}; a byte that is not
// UTF-8 becomes \xff. Everything else stays as it is, backslashes too.
std::string escape_line(std::string_view text);

// The same, but line ends stay and tabs become blanks up to the next multiple of eight.
std::string escape_lines(std::string_view text);

// Valid UTF-8: bytes that are not become \xff; control characters stay. For JSON, which has its
// own way to write those.
std::string escape_invalid_bytes(std::string_view text);

}  // namespace gavel
