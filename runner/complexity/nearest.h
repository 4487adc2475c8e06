// The class that a person is told: the verdict does not come from it.
#pragma once

#include <span>
#include <string>

#include "runner/complexity/rule.h"

namespace gavel {

// The class that explains the costs best.
std::string nearest_growth(std::span<const CostRay> rays);

}  // namespace gavel
