// Small files that the kernel writes when they are read: /proc, /sys.
#pragma once

#include <string>
#include <string_view>

namespace gavel {

// The whole text; empty where it cannot be read.
std::string text_of(const std::string& path);

// What stands before the next `separator`, or all; takes it and the separator off `rest`.
std::string_view take_word(std::string_view& rest, char separator);

// Whether `word` stands alone between separators.
bool has_word(std::string_view text, std::string_view word, char separator);

}  // namespace gavel
