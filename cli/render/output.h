// Where text leaves the program.
#pragma once

#include <string_view>

namespace gavel {

// Thrown when the reader of standard output has gone away; the program then ends without a word.
struct ClosedPipe {};

// Writes all of it; ClosedPipe when nobody reads, Error when it cannot be written (a full disk).
void write_out(std::string_view text);
// Standard error: failures are ignored, there is nobody left to tell.
void write_error(std::string_view text) noexcept;

}  // namespace gavel
