// Runs makers: draws values.
#pragma once

#include <vector>

#include "runner/problem/maker.h"
#include "runner/problem/random.h"
#include "runner/problem/spec.h"

namespace gavel {

// Where a maker draws: names as they stand, and the stream of random numbers.
struct Draw {
  Environment& environment;
  Random& random;
};

std::int64_t draw_number(const Number& number, Draw& draw);
// Error when it is negative or more than 2^30.
std::size_t draw_length(const Number& number, Draw& draw);
// Error when the maker cannot: a negative length, an empty range, too few distinct values.
Value make_value(const Maker& maker, Draw& draw);
// `methods` says which calls the level allows.
std::vector<Call> make_calls(const CallsMaker& maker, const std::vector<MethodConstraint>& methods,
                             Draw& draw);

}  // namespace gavel
