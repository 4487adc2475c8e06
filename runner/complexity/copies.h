// A growth that hides beneath dearer work: bulk copies, of which the counts of all instructions
// show too little.
#pragma once

#include <optional>
#include <span>

#include "runner/complexity/rule.h"

namespace gavel {

// `copying` is what the loops that may copy took of each of the ray's points. A memcpy moves a byte
// in a thirtieth of an instruction: of halves that are copied at each level of a recursion the
// logarithm is a thousandth of the count. But a part of the work that grows beyond the target is
// enough: that part, without what of it grows as the target does, when it is certain to; else
// nothing, which says nothing.
std::optional<CostRay> risen_copies(const CostRay& ray, std::span<const double> copying,
                                    const Growth& target);

}  // namespace gavel
