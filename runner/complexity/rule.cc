#include "runner/complexity/rule.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include "runner/complexity/added.h"
#include "runner/complexity/finding.h"
#include "runner/complexity/hidden_log.h"
#include "runner/complexity/points.h"
#include "runner/complexity/regression.h"
#include "runner/complexity/steps.h"
#include "runner/complexity/trend.h"

namespace gavel {
namespace {

// Between a logarithm's slope at the sizes that occur and half a power.
constexpr double kClockThreshold = 0.35;
constexpr double kSlowestForClock = 0.9;
// For bytes, of what a logarithm on top of a target that grows would make of the slope.
constexpr double kShareForBytes = 0.8;
// Steps of a list scatter more than a logarithm tilts: a slope of less than this share of the
// threshold is believed where a power is excluded.
constexpr double kFlatForBytes = 0.5;
// When cost / target counts as a straight line over ln(size), see creeps().
constexpr double kLeastSpanToCreep = 2;  // of ln(size)
constexpr double kLeastRise = 0.03;
// Of ln(size): over less, a logarithm of bytes is no more than their steps.
constexpr double kLeastSpanOfBytes = 2;
constexpr double kMostBend = 0.08;
constexpr double kSureSlope = 0.25;  // of the half width, in the slope's own measure
// Shares of the threshold from which on a rise needs an explanation: one that is certain, and one
// that is not excluded.
constexpr double kSureRise = 0.3;
constexpr double kHiddenRise = 0.5;
constexpr double kLeastKept = 0.6;
// Of the threshold, for the slope at the largest size where costs bend upward.
constexpr double kSteeperThanLog = 2;
constexpr double kDoubtfulRise = 0.5;

// How fast the target grows along the ray: the slope of its logarithm over that of the size.
double slope_of(const Growth& target, const CostRay& ray) {
  Points points;
  for (const CostPoint& point : ray.points) {
    points.emplace_back(std::log(size_of(ray, point)), log_of(target, point.sizes));
  }
  return fit_line(points).slope;
}

// Whether a logarithm on top of the target could show: over enough sizes, beside a target that is a
// power.
bool may_creep(const CostRay& ray, const Growth& target, const Points& points) {
  const double power = slope_of(target, ray);
  return std::fabs(power - std::round(power)) <= 0.01 &&
         points.back().first - points.front().first >= kLeastSpanToCreep;
}

// A logarithm beneath a large constant, a tree of nodes that are each allocated: cost / target is
// a + b ln(size), of which the slope of logarithms shows little. It is told from what wears off by
// its keeping on: a straight line that rises as fast in its second half as in its first. Only of
// targets that are powers: against n log n a sort that saves on its last levels would rise, too.
bool creeps(const CostRay& ray, const Growth& target, const Points& points) {
  if (!may_creep(ray, target, points)) return false;
  Points ratios = points;
  for (auto& [x, y] : ratios) y = std::exp(y - points.back().second);
  const Line line = fit_line(ratios);
  const double rise = line.slope * (ratios.back().first - ratios.front().first);
  const std::size_t half = ratios.size() / 2 + 1;
  const double before = fit_line(std::span(ratios).first(half)).slope;
  const double after = fit_line(std::span(ratios).last(half)).slope;
  const bool is_straight = line.rms < kMostBend * rise || line.half_width < kSureSlope * line.slope;
  return rise > kLeastRise && is_straight && after > kLeastKept * before;
}

// Whether sizes between the doublings were measured too. Only then is a rise believed to be steady:
// where a list grows by a quarter at a time, doublings that meet it a little earlier each time
// would look the same.
bool has_sizes_between(const Points& points) {
  return std::ranges::any_of(points, [&](const auto& point) {
    const double below = (points.back().first - point.first) / std::numbers::ln2;
    return std::fabs(below - std::round(below)) > 2 * kSameSize;
  });
}

// Whether what is within may be a logarithm beneath other work: a rise that is certain though
// small, or one that chance may hide.
bool is_doubtful(const GrowthFinding& finding, bool is_noisy) {
  return finding.slope - finding.half_width > kSureRise * finding.threshold ||
         (is_noisy && finding.slope + finding.half_width > kHiddenRise * finding.threshold);
}

// The same of bytes over so few doublings that the steps of a heap may hide a logarithm.
void doubt_few_doublings(const CostRay& ray, const Growth& target, const Points& points,
                         Precision precision, GrowthFinding& finding) {
  if (precision != Precision::Bytes) return;
  const bool may_hide = finding.slope + finding.half_width > kHiddenRise * finding.threshold;
  const double span = points.back().first - points.front().first;
  if (finding.verdict == GrowthVerdict::Within && may_hide && span < kLeastSpanOfBytes &&
      std::fabs(slope_of(target, ray)) < 0.01) {
    finding.verdict = GrowthVerdict::Inconclusive;
  }
}

// What bends upward is heading beyond the target even where it is not yet: sure once sizes between
// the doublings say so as well, and as steep as no logarithm is.
void look_upward(const Points& points, GrowthFinding& finding) {
  if (finding.verdict == GrowthVerdict::Exceeds) return;
  if (has_sizes_between(points) && bends_upward(points, kSteeperThanLog * finding.threshold)) {
    finding.verdict = GrowthVerdict::Exceeds;
  } else if (bends_upward(points, kDoubtfulRise * finding.threshold) ||
             may_bend_upward(points, finding.threshold)) {
    finding.verdict = GrowthVerdict::Inconclusive;
  }
}

// One step to a table that is larger from then on, at whatever size chance has it, is no growth.
void doubt_one_step(const Points& points, GrowthFinding& finding) {
  if (finding.verdict == GrowthVerdict::Exceeds && is_level_at_last(points, finding.threshold)) {
    finding.verdict = GrowthVerdict::Inconclusive;
  }
}

// What a constant that is missing explains may still be within: larger sizes tell.
void doubt_beside_constant(const CostRay& ray, const Growth& target, Precision precision,
                           GrowthFinding& finding) {
  if (precision == Precision::Counts && finding.verdict == GrowthVerdict::Exceeds &&
      lacks_constant(ray, target)) {
    finding.verdict = GrowthVerdict::Inconclusive;
  }
}

// A few sizes that chance lifts tilt a line, but what most calls take is told.
void look_past_chance(const CostRay& ray, Precision precision, GrowthFinding& finding) {
  if (precision == Precision::Bytes && finding.verdict == GrowthVerdict::Inconclusive &&
      is_level_but_for_chance(ray)) {
    finding.verdict = GrowthVerdict::Within;
  }
}

// A logarithm that the constant hides: a doubt at first, and sure once sizes between the doublings
// say so as well.
void look_for_logarithm(const CostRay& ray, const Growth& target, const Points& points,
                        Precision precision, GrowthFinding& finding) {
  if (precision != Precision::Counts || ray.is_noisy) return;
  if (finding.verdict == GrowthVerdict::Exceeds) return;
  if (!may_creep(ray, target, points)) return;
  if (!hides_logarithm(ray, target)) return;
  finding.verdict =
      has_sizes_between(points) ? GrowthVerdict::Exceeds : GrowthVerdict::Inconclusive;
}

// What on top of the target is told: a logarithm, one despite steps, or powers only.
enum class Threshold { Logarithm, Steps, Power };

// By the line through all points alone.
GrowthFinding judge_slope(const Points& points, std::span<const double> chances, Threshold kind) {
  double mean_log_size = 0;
  for (const auto& [x, y] : points) mean_log_size += x / static_cast<double>(points.size());
  const Line line = fit_line(points, chances);
  GrowthFinding finding{.verdict = GrowthVerdict::Inconclusive,
                        .slope = line.slope,
                        .half_width = line.half_width,
                        .threshold = 0.5 / std::max(1.0, mean_log_size),
                        .reason = {}};
  const bool may_step = kind == Threshold::Steps;
  if (kind == Threshold::Power) finding.threshold = kClockThreshold;
  if (may_step) finding.threshold *= 2 * kShareForBytes;
  finding.verdict = verdict_of(finding.slope, finding.half_width, finding.threshold);
  const bool is_by_chance = std::ranges::any_of(chances, [](double each) { return each > 0; });
  if (is_by_chance && is_loose(line, finding.threshold)) {
    finding.verdict = GrowthVerdict::Inconclusive;
  }
  if (may_step && finding.slope < kFlatForBytes * finding.threshold &&
      finding.slope + finding.half_width < kClockThreshold) {
    finding.verdict = GrowthVerdict::Within;
  }
  return finding;
}

Threshold threshold_for(Precision precision, bool may_step) {
  if (precision == Precision::Clock) return Threshold::Power;
  return may_step ? Threshold::Steps : Threshold::Logarithm;
}

std::string why_open(const GrowthFinding& finding) {
  const bool is_clear = std::fabs(finding.slope - finding.threshold) > finding.half_width;
  if (!is_clear) {
    return fmt::format(
        "the slope {:.3f} ± {:.3f} does not clear {:.3f}: more sizes or more seeds would help",
        finding.slope, finding.half_width, finding.threshold);
  }
  return fmt::format(
      "the slope {:.3f} ± {:.3f} clears {:.3f}, but bends or chance may hide another growth: more "
      "sizes or more seeds would help",
      finding.slope, finding.half_width, finding.threshold);
}

}  // namespace

const char* word_of(GrowthVerdict verdict) {
  switch (verdict) {
    case GrowthVerdict::Within:
      return "within";
    case GrowthVerdict::Exceeds:
      return "exceeds";
    case GrowthVerdict::Inconclusive:
      return "inconclusive";
  }
  return "";
}

GrowthFinding judge_ray(const CostRay& ray, const Growth& target, Precision precision) {
  if (ray.points.size() < kFewestPoints) return too_few(ray.points.size());
  const bool is_clock = precision == Precision::Clock;
  if (is_clock && slope_of(target, ray) < kSlowestForClock) {
    return {.verdict = GrowthVerdict::Inconclusive,
            .slope = 0,
            .half_width = std::numeric_limits<double>::infinity(),
            .threshold = 0,
            .reason = "CPU time cannot tell a growth below that of the input, which must be read"};
  }
  const Points points = log_ratios(ray, target);
  const bool may_step = precision == Precision::Bytes && slope_of(target, ray) > kClockThreshold;
  GrowthFinding finding =
      judge_slope(points, chances(ray, precision), threshold_for(precision, may_step));
  if (finding.verdict == GrowthVerdict::Exceeds && wears_off(points, finding.threshold)) {
    finding.verdict = ray.is_noisy ? GrowthVerdict::Inconclusive : GrowthVerdict::Within;
    if (!ray.is_noisy) return finding;
  }
  if (finding.verdict == GrowthVerdict::Exceeds && may_wear_off(points, finding.threshold)) {
    finding.verdict = GrowthVerdict::Inconclusive;
  }
  doubt_one_step(points, finding);
  const bool may_hide = !is_clock && !may_step;
  if (may_hide && finding.verdict != GrowthVerdict::Exceeds && creeps(ray, target, points)) {
    finding.verdict =
        has_sizes_between(points) ? GrowthVerdict::Exceeds : GrowthVerdict::Inconclusive;
  } else if (finding.verdict == GrowthVerdict::Inconclusive && !ray.is_noisy) {
    finding.verdict = verdict_despite_steps(points, finding.threshold);
  } else if (may_hide && finding.verdict == GrowthVerdict::Within &&
             may_creep(ray, target, points) && is_doubtful(finding, ray.is_noisy) &&
             !is_settled(points, finding.threshold)) {
    finding.verdict = GrowthVerdict::Inconclusive;
  }
  look_for_logarithm(ray, target, points, precision, finding);
  if (!is_clock) look_upward(points, finding);
  if (finding.verdict == GrowthVerdict::Inconclusive && !ray.is_noisy &&
      steepens(points, finding.threshold)) {
    finding.verdict = GrowthVerdict::Exceeds;
  }
  doubt_beside_constant(ray, target, precision, finding);
  doubt_few_doublings(ray, target, points, precision, finding);
  look_past_chance(ray, precision, finding);
  if (finding.verdict == GrowthVerdict::Inconclusive) {
    finding.reason = why_open(finding);
  }
  return finding;
}

}  // namespace gavel
