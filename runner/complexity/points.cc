#include "runner/complexity/points.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gavel {
namespace {

constexpr double kUpperShare = 2.0 / 3;
// Of boards and the like few sizes can be measured at all: each is needed.
constexpr double kShortRange = 4;

std::span<const CostPoint> upper(const CostRay& ray) {
  std::vector<double> sizes;
  for (const CostPoint& point : ray.points) sizes.push_back(size_of(ray, point));
  return std::span(ray.points).last(upper_count(sizes));
}

}  // namespace

double size_of(const CostRay& ray, const CostPoint& point) {
  return static_cast<double>(std::max<std::int64_t>(1, point.sizes.at(ray.vary.front())));
}

double log_cost(const CostPoint& point) { return std::log(std::max(1.0, point.cost)); }

Points log_ratios(const CostRay& ray, const Growth& target) {
  Points result;
  for (const CostPoint& point : upper(ray)) {
    result.emplace_back(std::log(size_of(ray, point)),
                        log_cost(point) - log_of(target, point.sizes));
  }
  return result;
}

std::vector<double> chances(const CostRay& ray, Precision precision) {
  if (precision != Precision::Counts) return {};
  std::vector<double> result;
  for (const CostPoint& point : upper(ray)) result.push_back(point.chance);
  return result;
}

Points last_doublings(const Points& points, std::size_t most) {
  Points result;
  for (auto point = points.rbegin(); point != points.rend(); ++point) {
    const double due = points.back().first - std::numbers::ln2 * static_cast<double>(result.size());
    if (std::fabs(point->first - due) < kSameSize) result.insert(result.begin(), *point);
    if (result.size() == most) break;
  }
  return result;
}

std::size_t upper_count(std::span<const double> sizes) {
  const bool is_short = sizes.empty() || sizes.back() < kShortRange * sizes.front();
  if (is_short || sizes.size() <= kFewestPoints) return sizes.size();
  const double least = std::pow(sizes.front() / sizes.back(), kUpperShare) * sizes.back();
  const auto count =
      std::ranges::count_if(sizes, [least](double size) { return size > least * (1 - kSameSize); });
  return std::max(static_cast<std::size_t>(count), kFewestPoints);
}

std::int64_t size_between(std::int64_t low, std::int64_t high) {
  const double turns = static_cast<double>(low) * (std::numbers::phi - 1);
  const double share = 0.35 + 0.3 * (turns - std::floor(turns));
  return std::llround(static_cast<double>(low) *
                      std::pow(static_cast<double>(high) / static_cast<double>(low), share));
}

GrowthVerdict verdict_of(double slope, double half_width, double threshold) {
  if (slope + half_width < threshold) return GrowthVerdict::Within;
  if (slope - half_width > threshold) return GrowthVerdict::Exceeds;
  return GrowthVerdict::Inconclusive;
}

}  // namespace gavel
