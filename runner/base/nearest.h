// What a mistyped word was meant to be.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace gavel {

// The candidate fewest edits away from `word` (insertion, deletion, replacement, swap of two
// neighbours; case does not count). Nothing when none is near: more than a third of the longer
// word would have to change, and `word` is a part of none or of several. The first of several
// equally near ones.
std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates);

}  // namespace gavel
