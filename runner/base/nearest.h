// What a mistyped word was meant to be.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace gavel {

// The candidate fewest edits away from `word` (insertion, deletion, replacement, swap of two
// neighbours; case and dashes in front do not count), the first of several equally near ones. Where
// more than a third of the longer word would have to change: the only one that `word` is a part of,
// else the only one that it abbreviates, else nothing.
std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates);

}  // namespace gavel
