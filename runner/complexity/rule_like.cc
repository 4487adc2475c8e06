// Targets that are another solution's growth.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <span>

#include "runner/complexity/finding.h"
#include "runner/complexity/points.h"
#include "runner/complexity/regression.h"
#include "runner/complexity/rule.h"
#include "runner/complexity/trend.h"

namespace gavel {
namespace {

constexpr double kGrowthPerUnit = 1.25;
// Of n by which a cost may exceed its reference's and still grow like it: looking through a board
// at each node takes n^2, which at the few sizes that can be measured grows by a third for each
// unit; an exponential with another base grows like n^5 at least there.
constexpr double kMostPower = 3;

}  // namespace

GrowthFinding judge_like(const CostRay& ray, const CostRay& reference) {
  Points points;
  for (const CostPoint& point : ray.points) {
    const auto same = std::ranges::find(reference.points, point.sizes, &CostPoint::sizes);
    if (same == reference.points.end()) continue;
    points.emplace_back(size_of(ray, point), log_cost(point) - log_cost(*same));
  }
  if (points.size() < 3) return too_few(points.size());
  // Small boards are all constants: the upper ones tell. Through three points no line is sure.
  const std::size_t count =
      std::max(std::min(points.size(), kFewestPoints), points.size() * 6 / 10);
  const Line line = fit_line(std::span(points).last(count));
  for (auto& [x, y] : points) x = std::log(x);
  const Line power = fit_line(std::span(points).last(count));
  GrowthFinding finding{.verdict = GrowthVerdict::Inconclusive,
                        .slope = line.slope,
                        .half_width = line.half_width,
                        .threshold = std::log(kGrowthPerUnit),
                        .reason = {}};
  finding.verdict = verdict_of(finding.slope, finding.half_width, finding.threshold);
  if (finding.verdict != GrowthVerdict::Within) {
    const GrowthVerdict of_power = verdict_of(power.slope, power.half_width, kMostPower);
    const bool is_sure = of_power == finding.verdict || of_power == GrowthVerdict::Within;
    // Through few boards no power's line is sure; but a power's slope stays, an exponential's
    // rises.
    const bool is_beyond =
        finding.verdict == GrowthVerdict::Exceeds && steepens_at_last(points, kMostPower);
    if (is_sure) finding.verdict = of_power;
    if (!is_sure && !is_beyond) finding.verdict = GrowthVerdict::Inconclusive;
  }
  if (finding.verdict == GrowthVerdict::Inconclusive) {
    finding.reason = fmt::format(
        "against the reference the cost grows by a factor of {:.2f} to {:.2f} for each unit of "
        "size, and {:.2f} is the line: larger sizes would help",
        std::exp(finding.slope - finding.half_width), std::exp(finding.slope + finding.half_width),
        kGrowthPerUnit);
  }
  return finding;
}

}  // namespace gavel
