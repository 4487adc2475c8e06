// What calls of sizes that nobody can wait for tell of space: a board of n^2 cells is there from
// their beginning, though the search through it never ends.
#pragma once

#include "runner/complexity/rule.h"

namespace gavel {

// `ended` holds the space of calls that ended, `held` that of larger ones when they were given up:
// no more than they would have taken. It is beyond the target where, up to some size, it grows
// clearly faster than that, and comes to well beyond what the largest ended call took. Nothing else
// is told, never that it is within.
bool is_held_beyond(const CostRay& ended, const CostRay& held, const Growth& target);

// Whether a call of `next` sizes, larger than those of `held`, may change that: not where no growth
// that a program has would bring it beyond from the last one.
bool may_tell_more(const CostRay& ended, const CostRay& held, const Growth& target,
                   const Sizes& next);

}  // namespace gavel
