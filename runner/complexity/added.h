// What a doubling adds to a cost: what a call takes in any case is not in it.
#pragma once

#include <cstddef>
#include <vector>

#include "runner/complexity/rule.h"

namespace gavel {

// Of the last doublings, as many as `most`, what each adds by what it adds to the target. Fewer
// where sizes do not double; none of a target that does not grow.
std::vector<double> added_by_target(const CostRay& ray, const Growth& target, std::size_t most);

// Whether cost is the target less a constant, as of windows that are full from some length on: what
// a doubling adds rises less each time, and at last far less than a logarithm would make it.
bool lacks_constant(const CostRay& ray, const Growth& target);

}  // namespace gavel
