#include "runner/complexity/further.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>

#include "runner/complexity/hidden_power.h"
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

// A family of a ray by itself, for larger sizes.
class Alone {
 public:
  Alone(const MeasureJob& job, const Ray& ray, const std::string& family, MarkedSession& session)
      : ray_(of_family(ray, family)), measurement_(job, ray_, session) {
    measurement_.grow();
  }
  Alone(const Alone&) = delete;
  Alone& operator=(const Alone&) = delete;

  RayMeasurement& measurement() { return measurement_; }

 private:
  static Ray of_family(Ray ray, const std::string& family) {
    ray.families = {family};
    return ray;
  }

  Ray ray_;  // outlives the measurement
  RayMeasurement measurement_;
};

// What was measured of a family that grows beyond the target, with its reason.
struct Beyond {
  MeasuredRay measured;
  CostRay part;  // of it that does
  std::string reason;
};

std::optional<Beyond> find_in_cheap(const MeasureJob& job, const Ray& ray, const Growth& target,
                                    const RayMeasurement& measurement, MarkedSession& session) {
  const auto family = measurement.cheap_family();
  if (!family) return std::nullopt;
  Alone alone(job, ray, *family, session);
  GrowthFinding finding = judge_further(alone.measurement().result(), target);
  if (finding.verdict == GrowthVerdict::Inconclusive && alone.measurement().fill_in()) {
    finding = judge_further(alone.measurement().result(), target);
  }
  if (finding.verdict != GrowthVerdict::Exceeds) return std::nullopt;
  const MeasuredRay measured = alone.measurement().result();
  return Beyond{.measured = measured, .part = measured.ray, .reason = finding.reason};
}

std::optional<Beyond> find_in_gaining(const MeasureJob& job, const Ray& ray, const Growth& target,
                                      RayMeasurement& measurement, MarkedSession& session) {
  const auto family = measurement.gaining_family();
  if (!family) return std::nullopt;
  Alone alone(job, ray, *family, session);
  const MeasuredRay measured = alone.measurement().result();
  const auto part = hidden_power(measured.ray, target);
  if (!part) return std::nullopt;
  return Beyond{
      .measured = measured,
      .part = *part,
      .reason = fmt::format("only inputs of the family '{}' show it, beneath other work", *family)};
}

}  // namespace

void measure_further(const MeasureJob& job, const Target& target,
                     std::vector<RayMeasurement>& measurements, MarkedSession& session,
                     GrowthPart& part) {
  MeasureJob alone = job;
  alone.options.counted = nullptr;  // efforts are those of all families
  alone.options.on_size = {};
  alone.options.is_fresh = std::ranges::any_of(measurements, &RayMeasurement::is_fresh);
  for (std::size_t i = 0; i < measurements.size(); ++i) {
    const Ray& ray = job.problem.complexity.grow[i];
    auto beyond = find_in_cheap(alone, ray, *target.growth, measurements[i], session);
    if (!beyond) beyond = find_in_gaining(alone, ray, *target.growth, measurements[i], session);
    if (!beyond) continue;
    part.verdict = GrowthVerdict::Exceeds;
    part.reason = beyond->reason;
    part.rays[i] = beyond->measured;
    std::vector<CostRay> rays = cost_rays(part.rays, Measure::Instructions);
    rays[i] = beyond->part;
    part.fitted = nearest_growth(rays, *target.growth, part.verdict);
    return;
  }
}

}  // namespace gavel
