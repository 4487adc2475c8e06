// The class that a person is told: the verdict does not come from it.
#pragma once

#include <span>
#include <string>

#include "runner/complexity/rule.h"

namespace gavel {

// The class that explains the costs best.
std::string nearest_growth(std::span<const CostRay> rays);
// Of those that agree with the verdict: nobody is told that n log n is within n, or n beyond n.
std::string nearest_growth(std::span<const CostRay> rays, const Growth& target,
                           GrowthVerdict verdict);

}  // namespace gavel
