// Where the parts of an input stand, for what makes it smaller.
#pragma once

#include <functional>
#include <vector>

#include "runner/judge/parts.h"

namespace gavel {

using Parts = std::vector<Part>;         // of an input's arguments
using Place = std::vector<std::size_t>;  // indexes from an argument down

// Elements or scalars that are looked at in pairs, at most.
inline constexpr std::size_t kMostPairs = 24;

// The part must be there.
Part& at_place(Parts& parts, const Place& place);
const Part& at_place(const Parts& parts, const Place& place);

// The first few thousand parts that are wanted, outer ones first.
std::vector<Place> places(const Parts& parts, const std::function<bool(const Part&)>& is_wanted);

bool has_elements(const Part& part);
bool is_whole_number(const Part& part);
bool is_scalar(const Part& part);

// False, and nothing of use in `part`, where the sum does not fit the type.
bool add(Part& part, std::int64_t amount);

void erase_range(Part& part, std::size_t from, std::size_t count);

}  // namespace gavel
