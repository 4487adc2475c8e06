#include "runner/complexity/further.h"

#include <algorithm>

#include "runner/complexity/nearest.h"
#include "runner/complexity/points.h"
#include "runner/complexity/rounds.h"

namespace gavel {
namespace {

// Of the last doubling beyond the target's: steeper than a logarithm at sizes from a hundred on.
constexpr double kLeastAtLast = 0.25;

double last_slope(const CostRay& ray, const Growth& target) {
  const Points points = last_doublings(log_ratios(ray, target), 2);
  if (points.size() < 2) return 0;
  return (points[1].second - points[0].second) / (points[1].first - points[0].first);
}

GrowthFinding judge_further(const MeasuredRay& measured, const Growth& target) {
  const CostRay ray = cost_rays({measured}, Measure::Instructions).front();
  GrowthFinding finding = judge_ray(ray, target, Precision::Counts);
  if (last_slope(ray, target) < kLeastAtLast) finding.verdict = GrowthVerdict::Within;
  return finding;
}

}  // namespace

void measure_further(const MeasureJob& job, const Target& target,
                     const std::vector<RayMeasurement>& measurements, MarkedSession& session,
                     GrowthPart& part) {
  MeasureJob alone = job;
  alone.options.counted = nullptr;  // efforts are those of all families
  alone.options.on_size = {};
  alone.options.is_fresh = std::ranges::any_of(measurements, &RayMeasurement::is_fresh);
  for (std::size_t i = 0; i < measurements.size(); ++i) {
    const auto family = measurements[i].cheap_family();
    if (!family) continue;
    Ray ray = job.problem.complexity.grow[i];
    ray.families = {*family};
    RayMeasurement measurement(alone, ray, session);
    measurement.grow();
    GrowthFinding finding = judge_further(measurement.result(), *target.growth);
    if (finding.verdict == GrowthVerdict::Inconclusive && measurement.fill_in()) {
      finding = judge_further(measurement.result(), *target.growth);
    }
    if (finding.verdict != GrowthVerdict::Exceeds) continue;
    part.verdict = finding.verdict;
    part.reason = finding.reason;
    part.rays[i] = measurement.result();
    part.fitted = nearest_growth(cost_rays(part.rays, Measure::Instructions));
    return;
  }
}

}  // namespace gavel
