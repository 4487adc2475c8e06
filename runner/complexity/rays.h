// The verdict over several rays. Pure, no clock.
#pragma once

#include <span>

#include "runner/complexity/rule.h"

namespace gavel {

// Exceeds when a ray does, within when all are. A rise of variables that grow together counts only
// if it is more than each of them alone meets far below the sizes it is held at here.
GrowthFinding judge_rays(std::span<const CostRay> rays, const Growth& target,
                         Precision precision = Precision::Counts);

}  // namespace gavel
