// Costs of a ray on logarithmic scales, as the rule looks at them.
#pragma once

#include <span>
#include <utility>
#include <vector>

#include "runner/complexity/rule.h"

namespace gavel {

// Sizes are whole numbers: two that differ by less than this share are the same, or doublings.
inline constexpr double kSameSize = 0.02;
// A slope is taken over no fewer.
inline constexpr std::size_t kFewestPoints = 4;

// ln(size) and ln of a cost, sizes ascending.
using Points = std::vector<std::pair<double, double>>;

double size_of(const CostRay& ray, const CostPoint& point);
double log_cost(const CostPoint& point);

// ln(cost / target) at the ray's larger sizes.
Points log_ratios(const CostRay& ray, const Growth& target);

// What chance leaves of the variance of each of them. Of counts alone: space rises in steps far
// more often than it depends on chance.
std::vector<double> chances(const CostRay& ray, Precision precision);

// Points that double in size up to the last one, as many as `most`; fewer where sizes do not
// double.
Points last_doublings(const Points& points, std::size_t most = kFewestPoints);

// What a slope, known to its half width, says against a threshold.
GrowthVerdict verdict_of(double slope, double half_width, double threshold);

}  // namespace gavel
