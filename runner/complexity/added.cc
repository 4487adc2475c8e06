#include "runner/complexity/added.h"

#include <cmath>
#include <limits>

#include "runner/complexity/points.h"

namespace gavel {
namespace {

constexpr std::size_t kDoublingsToLevel = 3;
// Each rise to the one before it.
constexpr double kFallsToLevel = 0.5;
// Of the rise that a logarithm on top of the target makes.
constexpr double kOfLogarithm = 0.1;
// Each slope of cost / target to the one before it: of a constant alone, a half.
constexpr double kSlopeFalls = 0.65;

struct CostByDue {
  double cost;
  double due;  // by the target
};

std::vector<CostByDue> at_doublings(const CostRay& ray, const Growth& target, std::size_t most) {
  Points costs;
  Points dues;
  for (const CostPoint& point : ray.points) {
    costs.emplace_back(std::log(size_of(ray, point)), point.cost);
    dues.emplace_back(std::log(size_of(ray, point)), std::exp(log_of(target, point.sizes)));
  }
  costs = last_doublings(costs, most + 1);
  dues = last_doublings(dues, most + 1);
  std::vector<CostByDue> result;
  for (std::size_t i = 0; i < costs.size(); ++i) {
    result.push_back({.cost = costs[i].second, .due = dues[i].second});
  }
  return result;
}

bool slopes_fall(const CostRay& ray, const Growth& target) {
  double before = std::numeric_limits<double>::infinity();
  const std::vector<CostByDue> last = at_doublings(ray, target, kDoublingsToLevel);
  for (std::size_t i = 1; i < last.size(); ++i) {
    const double slope = std::log(last[i].cost / last[i].due * last[i - 1].due / last[i - 1].cost);
    if (slope > kSlopeFalls * before) return false;
    before = slope;
  }
  return true;
}

}  // namespace

std::vector<double> added_by_target(const CostRay& ray, const Growth& target, std::size_t most) {
  const std::vector<CostByDue> last = at_doublings(ray, target, most);
  std::vector<double> added;
  for (std::size_t i = 1; i < last.size(); ++i) {
    const double due = last[i].due - last[i - 1].due;
    if (due <= 0) return {};
    added.push_back((last[i].cost - last[i - 1].cost) / due);
  }
  return added;
}

bool lacks_constant(const CostRay& ray, const Growth& target) {
  if (ray.points.empty() || !slopes_fall(ray, target)) return false;
  const std::vector<double> added = added_by_target(ray, target, kDoublingsToLevel);
  if (added.size() < kDoublingsToLevel) return false;
  const double before = added[1] - added[0];
  const double last = added[2] - added[1];
  const double logarithm = added[2] / (std::log2(size_of(ray, ray.points.back())) + 2);
  return before > 0 && std::fabs(last) < kFallsToLevel * before &&
         std::fabs(last) < kOfLogarithm * logarithm;
}

}  // namespace gavel
