// A power beyond the target that other work hides.
#pragma once

#include <optional>

#include "runner/complexity/rule.h"

namespace gavel {

// The part of costs that is a power beyond the target, where what a doubling adds, by the target,
// rises by more and more with each of the last five doublings: rows of a table of fixed size that
// are searched, beneath work of the target's own growth. What a call takes in any case is not in
// it. A logarithm adds the same each time, what wears off less, and steps come and go.
std::optional<CostRay> hidden_power(const CostRay& ray, const Growth& target);

}  // namespace gavel
