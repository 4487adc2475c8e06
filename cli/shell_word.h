// Text as one word of a POSIX shell.
#pragma once

#include <string>
#include <string_view>

namespace gavel {

// In single quotes where it holds anything a shell would read.
std::string shell_word(std::string_view text);

}  // namespace gavel
