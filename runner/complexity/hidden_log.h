// A logarithm that a call's constant work hides.
#pragma once

#include "runner/complexity/rule.h"

namespace gavel {

// Whether cost is a + b target + c target ln(size) with a c that is sure and makes a good part of
// the largest cost. A sort in a library beside interpreted statements, or behind a call that costs
// as much as thousands of elements, tilts cost / target less than the constant does. Only what the
// smaller and the larger half of the sizes say alike is one: neither steps nor chance pass for it,
// nor work that begins at some size.
bool hides_logarithm(const CostRay& ray, const Growth& target);

}  // namespace gavel
