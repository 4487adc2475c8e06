#include "runner/complexity/held.h"

#include <algorithm>
#include <cmath>

#include "runner/complexity/points.h"

namespace gavel {
namespace {

// Of cost / target to the largest call that ended. What a linear solution keeps for each element
// grows by less: numbers that outgrow a word or a table of small ones, a set before its next step.
constexpr double kFarBeyond = 2.75;
// Of ln(cost / target) over ln(size).
constexpr double kLeastSlope = 0.35;
constexpr std::size_t kFewestHeld = 2;

double log_ratio(const CostPoint& point, const Growth& target) {
  return log_cost(point) - log_of(target, point.sizes);
}

}  // namespace

bool is_held_beyond(const CostRay& ended, const CostRay& held, const Growth& target) {
  if (ended.points.empty() || held.points.size() < kFewestHeld) return false;
  // A call may be given up before it has all: only so far as the ratio rises sizes tell.
  const CostPoint& first = held.points.front();
  const CostPoint* last = &first;
  for (const CostPoint& point : held.points) {
    if (log_ratio(point, target) < log_ratio(*last, target)) break;
    last = &point;
  }
  const double span = std::log(size_of(held, *last) / size_of(held, first));
  if (span <= 0) return false;
  const double rise = log_ratio(*last, target) - log_ratio(first, target);
  const double above = log_ratio(*last, target) - log_ratio(ended.points.back(), target);
  return rise > kLeastSlope * span && above > std::log(kFarBeyond);
}

}  // namespace gavel
