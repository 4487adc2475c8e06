#include "runner/complexity/steps.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <span>

#include "runner/complexity/regression.h"

namespace gavel {
namespace {

// For stays_in_band(): as many sizes tell of a step and of how near to its edge it was met.
constexpr std::size_t kFewestInHalf = 6;
// What of the threshold the last sizes may use up when they outvote a step before them.
constexpr double kSettledShare = 1.0 / 3;
constexpr double kDoublingsOnLevel = 3;
// For is_level_but_for_chance(), in bytes: of another frame or two, less than a recursion adds over
// a third of the doublings; and of the descriptors of a thread and of its waiting.
constexpr std::size_t kFewestToBeLevel = 8;
constexpr double kAlike = 64;
constexpr double kMostByChance = 1024;

// The dearest of each doubling, from the largest size down: where costs rise in steps of a factor,
// as tables and lists that outgrow their block do, these lie near the steps' upper edges whatever
// the sizes are. Doublings with few sizes beside others with many tell too little of theirs.
Points crests(const Points& points) {
  struct Doubling {
    std::size_t count = 0;
    double dearest = 0;
  };
  std::map<int, Doubling> doublings;  // by how far below the last size
  for (const auto& [x, y] : points) {
    const double below = (points.back().first - x) / std::numbers::ln2;
    Doubling& doubling = doublings[static_cast<int>(below + kSameSize)];
    doubling.dearest = doubling.count == 0 ? y : std::max(doubling.dearest, y);
    ++doubling.count;
  }
  Points result;
  for (const auto& [below, doubling] : doublings) {
    if (doubling.count < 2) continue;
    result.emplace(result.begin(),
                   points.back().first - std::numbers::ln2 * static_cast<double>(below),
                   doubling.dearest);
  }
  return result;
}

// The dearest without the one that stands out most.
double top_of(std::span<const std::pair<double, double>> points) {
  std::vector<double> sorted;
  for (const auto& [x, y] : points) sorted.push_back(y);
  std::ranges::sort(sorted);
  return sorted[sorted.size() - 2];
}

// Steps of up to a factor of four, as of Python's sets, at many sizes: the dearest of the larger
// half of the sizes beside those of the smaller half. Each half has a whole step; how near to its
// edge it was met is known to the distance of two sizes.
bool stays_in_band(const Points& points, double threshold) {
  const double middle = (points.front().first + points.back().first) / 2;
  const auto split =
      std::ranges::find_if(points, [middle](const auto& point) { return point.first > middle; });
  const std::span lower(points.begin(), split);
  const std::span larger(split, points.end());
  if (std::min(lower.size(), larger.size()) < kFewestInHalf) return false;
  const double half = points.back().first - middle;
  const double distance = 2 * half / static_cast<double>(points.size() - 1);
  return (top_of(larger) - top_of(lower) + distance) / half < threshold;
}

}  // namespace

bool is_settled(const Points& points, double threshold) {
  const Points last = last_doublings(points);
  const Line line = fit_line(last);
  return line.slope + line.half_width < kSettledShare * threshold;
}

bool is_level_at_last(const Points& points, double threshold) {
  const double from = points.back().first - kDoublingsOnLevel * std::numbers::ln2 - kSameSize;
  const auto first =
      std::ranges::find_if(points, [from](const auto& point) { return point.first >= from; });
  const std::span last(first, points.end());
  const Line line = fit_line(last);
  return line.slope + line.half_width < kSettledShare * threshold;
}

bool is_level_but_for_chance(const CostRay& ray) {
  const std::span points(ray.points);
  if (points.size() < kFewestToBeLevel) return false;
  const auto [least, most] = std::ranges::minmax(points, {}, &CostPoint::cost);
  if (most.cost - least.cost > kMostByChance) return false;
  const auto is_mostly_level = [limit = least.cost + kAlike](std::span<const CostPoint> some) {
    const auto alike =
        std::ranges::count_if(some, [=](const auto& point) { return point.cost <= limit; });
    return 2 * static_cast<std::size_t>(alike) >= some.size();
  };
  const std::size_t third = points.size() / 3;
  return is_mostly_level(points) && is_mostly_level(points.first(third)) &&
         is_mostly_level(points.last(third));
}

GrowthVerdict verdict_despite_steps(const Points& points, double threshold) {
  if (is_settled(points, threshold) || stays_in_band(points, threshold)) {
    return GrowthVerdict::Within;
  }
  const Points tops = crests(points);
  if (tops.size() < kFewestPoints) return GrowthVerdict::Inconclusive;
  const Line line = fit_line(tops);
  return verdict_of(line.slope, line.half_width, threshold);
}

}  // namespace gavel
