// A growth that hides beneath dearer work: bulk copies, of which the counts of all instructions
// show too little.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "runner/complexity/rule.h"

namespace gavel {

// What the loops that may copy took of each of a ray's points, by input family; nothing where it
// was not asked.
using CopyingOfFamilies = std::map<std::string, std::vector<std::optional<double>>>;

// What a part that copies is counted in: instructions of loops that may copy, or bytes that the
// runtime allocated, each of which it has written.
enum class CopiesIn { Instructions, Bytes };

// A memcpy moves a byte in a thirtieth of an instruction: of halves that are copied at each level
// of a recursion the logarithm is a thousandth of the count. But a part of the work that grows
// beyond the target is enough: that part of one family, without what of it grows as the target
// does, when it is certain to; else nothing, which says nothing. Each family is judged by itself:
// of two whose tables grow by a factor at other sizes the larger part may rise all the time.
std::optional<CostRay> risen_copies(const CostRay& ray, const CopyingOfFamilies& copying,
                                    const Growth& target, CopiesIn unit = CopiesIn::Instructions);

}  // namespace gavel
