#include "runner/complexity/hidden_power.h"

#include <cmath>
#include <vector>

#include "runner/complexity/added.h"
#include "runner/complexity/points.h"

namespace gavel {
namespace {

// Doublings that have to agree; five such in a row do not come by chance.
constexpr std::size_t kDoublings = 5;
// Each rise to the one before it: 2^p of a power p beyond the target, 1 of a logarithm.
constexpr double kSteepens = 1.4;
// Of what the last doubling adds, for all rises together.
constexpr double kLeastOfPower = 0.05;

}  // namespace

std::optional<CostRay> hidden_power(const CostRay& ray, const Growth& target) {
  if (ray.points.empty()) return std::nullopt;
  const std::vector<double> added = added_by_target(ray, target, kDoublings);
  if (added.size() < kDoublings) return std::nullopt;
  double rise = 0;
  double power = 0;
  for (std::size_t i = 1; i < added.size(); ++i) {
    const double before = rise;
    rise = added[i] - added[i - 1];
    if (rise <= 0 || rise < kSteepens * before) return std::nullopt;
    if (before > 0) power = std::log2(rise / before);
  }
  if (added.back() - added.front() <= kLeastOfPower * added.back()) return std::nullopt;
  CostRay hidden{.vary = ray.vary, .points = ray.points};
  for (CostPoint& point : hidden.points) {
    const double due = std::exp(log_of(target, point.sizes));
    point.cost = due * std::pow(size_of(ray, point), power);
  }
  return hidden;
}

}  // namespace gavel
