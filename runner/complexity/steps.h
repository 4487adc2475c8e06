// Costs that rise in steps: tables and lists that outgrow their block.
#pragma once

#include "runner/complexity/points.h"

namespace gavel {

// A step, as where a table becomes too large for the allocator's bins, tilts the line through all
// sizes. The last four doublings are believed when they lie flat, far more so than a hidden
// logarithm would.
bool is_settled(const Points& points, double threshold);

// The same of all sizes of the last three doublings, which chance scatters.
bool is_level_at_last(const Points& points, double threshold);

// What a runtime takes for itself now and then: most calls, of small inputs and of large ones, took
// the same, and none took much more. Bytes of calls, not ratios to a target.
bool is_level_but_for_chance(const CostRay& ray);

// Of costs through which no one line runs.
GrowthVerdict verdict_despite_steps(const Points& points, double threshold);

}  // namespace gavel
