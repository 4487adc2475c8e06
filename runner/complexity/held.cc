#include "runner/complexity/held.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "runner/complexity/points.h"

namespace gavel {
namespace {

// Of cost / target to the largest call that ended, which mostly has a part that does not grow. What
// a linear solution keeps for each element grows by less: numbers that outgrow a word or a table of
// small ones, a set before its next step.
constexpr double kFarBeyond = 2;
// The same where from the first call that was given up on it has grown so far as well: what a call
// needs whatever its size makes those that ended look dear.
constexpr double kBeyond = 1.5;
// Of ln(cost / target) over ln(size), and over how much of that: less may be one step of a table.
constexpr double kLeastSlope = 0.35;
constexpr double kLeastSpan = 1.9 * std::numbers::ln2;
// Of space over size: nothing that can be asked at these sizes takes more.
constexpr double kGreatestPower = 4;

double log_ratio(const CostPoint& point, const Growth& target) {
  return log_cost(point) - log_of(target, point.sizes);
}

}  // namespace

bool is_held_beyond(const CostRay& ended, const CostRay& held, const Growth& target) {
  if (ended.points.empty() || held.points.empty()) return false;
  // The largest sizes may be given up before they have all.
  const CostPoint& first = held.points.front();
  const CostPoint& most = *std::ranges::max_element(
      held.points, {}, [&](const CostPoint& point) { return log_ratio(point, target); });
  const double span = std::log(size_of(held, most) / size_of(held, first));
  if (span < kLeastSpan) return false;
  const double rise = log_ratio(most, target) - log_ratio(first, target);
  const double above = log_ratio(most, target) - log_ratio(ended.points.back(), target);
  const double least = rise > std::log(kFarBeyond) ? kBeyond : kFarBeyond;
  return rise > kLeastSlope * span && above > std::log(least);
}

bool may_tell_more(const CostRay& ended, const CostRay& held, const Growth& target,
                   const Sizes& next) {
  if (ended.points.empty()) return false;
  if (held.points.empty()) return true;
  const CostPoint& last = held.points.back();
  const CostPoint most{.sizes = next, .cost = 1};
  const double power = std::log(size_of(held, most) / size_of(held, last));
  const double greatest = log_cost(last) + kGreatestPower * power - log_of(target, next);
  return greatest - log_ratio(ended.points.back(), target) > std::log(kBeyond);
}

}  // namespace gavel
