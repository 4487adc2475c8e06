#include "runner/complexity/rays.h"

#include <algorithm>
#include <cstddef>

#include "runner/complexity/points.h"

namespace gavel {
namespace {

// Of a variable that one ray holds and another lets grow; of ln(cost / target).
constexpr std::int64_t kMuchLarger = 8;
constexpr double kMoreForEach = 0.03;

// ln(cost / target) at the largest size.
double last_ratio(const CostRay& ray, const Growth& target) {
  return log_cost(ray.points.back()) - log_of(target, ray.points.back().sizes);
}

bool is_far_beyond(const Sizes& sizes, const CostRay& other) {
  return std::ranges::all_of(other.points.back().sizes, [&](const auto& variable) {
    return std::ranges::find(other.vary, variable.first) != other.vary.end() ||
           sizes.at(variable.first) >= kMuchLarger * variable.second;
  });
}

// Whether variables that grow together meet no more of what they meet one by one: the rays of each
// alone, within the target, end with more for each unit of it, although what they hold is much
// smaller there. A rise where numbers outgrow a processor's or an interpreter's small ones is as
// high, but what grows beyond the target would be higher where all are large.
bool is_met_alone(const CostRay& together, std::span<const CostRay> rays, const Growth& target) {
  if (together.vary.size() < 2 || together.points.empty()) return false;
  const double ratio = last_ratio(together, target);
  return std::ranges::count_if(rays, [&](const CostRay& ray) {
           return ray.vary.size() == 1 && !ray.points.empty() &&
                  is_far_beyond(together.points.back().sizes, ray) &&
                  last_ratio(ray, target) > ratio + kMoreForEach;
         }) >= static_cast<std::ptrdiff_t>(together.vary.size());
}

}  // namespace

GrowthFinding judge_rays(std::span<const CostRay> rays, const Growth& target, Precision precision) {
  GrowthFinding worst = judge_ray({}, target, precision);
  bool is_first = true;
  for (const CostRay& ray : rays) {
    GrowthFinding finding = judge_ray(ray, target, precision);
    if (precision == Precision::Counts && is_met_alone(ray, rays, target)) {
      finding.verdict = GrowthVerdict::Within;
      finding.reason.clear();
    }
    if (finding.verdict == GrowthVerdict::Exceeds) return finding;
    const bool is_worse = finding.verdict == worst.verdict
                              ? finding.slope > worst.slope
                              : finding.verdict == GrowthVerdict::Inconclusive;
    if (is_first || is_worse) worst = finding;
    is_first = false;
  }
  return worst;
}

}  // namespace gavel
