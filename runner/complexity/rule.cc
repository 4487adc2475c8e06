#include "runner/complexity/rule.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "runner/complexity/regression.h"

namespace gavel {
namespace {

constexpr std::size_t kFewestPoints = 4;
constexpr double kUpperShare = 0.6;
constexpr double kGrowthPerUnit = 1.25;
// Between a logarithm's slope at the sizes that occur and half a power.
constexpr double kClockThreshold = 0.35;
constexpr double kSlowestForClock = 0.9;
// When cost / target counts as a straight line over ln(size), see creeps().
constexpr std::size_t kFewestToCreep = 5;
constexpr double kLeastRise = 0.03;
constexpr double kMostBend = 0.08;
constexpr double kLeastKept = 0.6;
// What of the threshold the last sizes may use up when they outvote a step before them.
constexpr double kSettledShare = 1.0 / 3;

std::span<const CostPoint> upper(const std::vector<CostPoint>& points) {
  return std::span(points).last(upper_count(points.size()));
}

double size_of(const CostRay& ray, const CostPoint& point) {
  return static_cast<double>(std::max<std::int64_t>(1, point.sizes.at(ray.vary.front())));
}

double log_cost(const CostPoint& point) { return std::log(std::max(1.0, point.cost)); }

using Points = std::vector<std::pair<double, double>>;

Points log_ratios(const CostRay& ray, const Growth& target) {
  Points result;
  for (const CostPoint& point : upper(ray.points)) {
    result.emplace_back(std::log(size_of(ray, point)),
                        log_cost(point) - log_of(target, point.sizes));
  }
  return result;
}

GrowthFinding too_few(std::size_t count) {
  return {.verdict = GrowthVerdict::Inconclusive,
          .slope = 0,
          .half_width = std::numeric_limits<double>::infinity(),
          .threshold = 0,
          .reason = fmt::format("only {} sizes could be measured, {} are needed: a larger time or "
                                "memory limit, or a smaller first size, would help",
                                count, kFewestPoints)};
}

GrowthVerdict verdict_of(double slope, double half_width, double threshold) {
  if (slope + half_width < threshold) return GrowthVerdict::Within;
  if (slope - half_width > threshold) return GrowthVerdict::Exceeds;
  return GrowthVerdict::Inconclusive;
}

std::vector<std::string> variables_of(std::span<const CostRay> rays) {
  std::vector<std::string> names;
  for (const CostRay& ray : rays) {
    for (const CostPoint& point : ray.points) {
      for (const auto& [name, size] : point.sizes) {
        if (std::ranges::find(names, name) == names.end()) names.push_back(name);
      }
    }
  }
  return names;
}

// Candidates for the reader, simplest first.
std::vector<std::string> candidate_texts(const std::vector<std::string>& variables) {
  std::vector<std::string> texts{"1"};
  std::vector<std::string> bases = variables;
  if (variables.size() == 2) bases.push_back(variables[0] + " + " + variables[1]);
  for (const std::string& base : bases) {
    const bool is_sum = base.size() > 1 && base.find('+') != std::string::npos;
    const std::string b = is_sum ? "(" + base + ")" : base;
    texts.push_back(is_sum ? "log(" + base + ")" : "log " + base);
    texts.push_back(is_sum ? "sqrt(" + base + ")" : "sqrt " + base);
    texts.push_back(base);
    texts.push_back(is_sum ? b + " log(" + base + ")" : base + " log " + base);
    texts.push_back(b + "^2");
    texts.push_back(is_sum ? b + "^2 log(" + base + ")" : base + "^2 log " + base);
    texts.push_back(b + "^3");
    if (!is_sum) {
      texts.push_back("2^" + base);
      texts.push_back(base + "!");
    }
  }
  if (variables.size() == 2) texts.push_back(variables[0] + " " + variables[1]);
  return texts;
}

// How badly a class explains the costs: the slope that is left, and the scatter about it.
double misfit(std::span<const CostRay> rays, const Growth& growth) {
  double sum = 0;
  for (const CostRay& ray : rays) {
    const Points points = log_ratios(ray, growth);
    const Line line = fit_line(points);
    // What is small yet at the smaller sizes wears off: the last ones may tell better.
    const Line last = fit_line(std::span(points).last(std::min(points.size(), kFewestPoints)));
    sum += std::min(std::fabs(line.slope), std::fabs(last.slope)) + line.rms;
  }
  return sum;
}

// How fast the target grows along the ray: the slope of its logarithm over that of the size.
double slope_of(const Growth& target, const CostRay& ray) {
  Points points;
  for (const CostPoint& point : ray.points) {
    points.emplace_back(std::log(size_of(ray, point)), log_of(target, point.sizes));
  }
  return fit_line(points).slope;
}

// A logarithm beneath a large constant, a tree of nodes that are each allocated: cost / target is
// a + b ln(size), of which the slope of logarithms shows little. It is told from what wears off by
// its keeping on: a straight line that rises as fast in its second half as in its first. Only of
// targets that are powers: against n log n a sort that saves on its last levels would rise, too.
bool creeps(const CostRay& ray, const Growth& target, const Points& points) {
  if (points.size() < kFewestToCreep) return false;
  const double power = slope_of(target, ray);
  if (std::fabs(power - std::round(power)) > 0.01) return false;
  Points ratios = points;
  for (auto& [x, y] : ratios) y = std::exp(y - points.back().second);
  const Line line = fit_line(ratios);
  const double rise = line.slope * (ratios.back().first - ratios.front().first);
  const std::size_t half = ratios.size() / 2 + 1;
  const double before = fit_line(std::span(ratios).first(half)).slope;
  const double after = fit_line(std::span(ratios).last(half)).slope;
  return rise > kLeastRise && line.slope > line.half_width && line.rms < kMostBend * rise &&
         after > kLeastKept * before;
}

// A step, as where a table becomes too large for the allocator's bins, tilts the line through all
// sizes. The last four are believed when they lie flat, far more so than a hidden logarithm would.
bool is_settled(const Points& points, double threshold) {
  if (points.size() <= kFewestPoints) return false;
  const Line last = fit_line(std::span(points).last(kFewestPoints));
  return last.slope + last.half_width < kSettledShare * threshold;
}

}  // namespace

std::size_t upper_count(std::size_t points) {
  const auto wanted =
      static_cast<std::size_t>(std::ceil(kUpperShare * static_cast<double>(points)));
  return std::min(points, std::max(wanted, kFewestPoints));
}

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
  double mean_log_size = 0;
  for (const auto& [x, y] : points) mean_log_size += x / static_cast<double>(points.size());
  const Line line = fit_line(points);
  GrowthFinding finding{.verdict = GrowthVerdict::Inconclusive,
                        .slope = line.slope,
                        .half_width = line.half_width,
                        .threshold = 0.5 / std::max(1.0, mean_log_size),
                        .reason = {}};
  if (is_clock) finding.threshold = kClockThreshold;
  finding.verdict = verdict_of(finding.slope, finding.half_width, finding.threshold);
  if (!is_clock && creeps(ray, target, points)) finding.verdict = GrowthVerdict::Exceeds;
  if (finding.verdict == GrowthVerdict::Inconclusive && is_settled(points, finding.threshold)) {
    finding.verdict = GrowthVerdict::Within;
  }
  if (finding.verdict == GrowthVerdict::Inconclusive) {
    finding.reason = fmt::format(
        "the slope {:.3f} ± {:.3f} does not clear {:.3f}: more sizes or more seeds would help",
        finding.slope, finding.half_width, finding.threshold);
  }
  return finding;
}

GrowthFinding judge_rays(std::span<const CostRay> rays, const Growth& target, Precision precision) {
  GrowthFinding worst = too_few(0);
  bool is_first = true;
  for (const CostRay& ray : rays) {
    GrowthFinding finding = judge_ray(ray, target, precision);
    if (finding.verdict == GrowthVerdict::Exceeds) return finding;
    const bool is_worse =
        finding.verdict == GrowthVerdict::Inconclusive && worst.verdict == GrowthVerdict::Within;
    const bool is_steeper = finding.verdict == worst.verdict && finding.slope > worst.slope;
    if (is_first || is_worse || is_steeper) worst = finding;
    is_first = false;
  }
  return worst;
}

GrowthFinding judge_like(const CostRay& ray, const CostRay& reference) {
  Points points;
  for (const CostPoint& point : ray.points) {
    const auto same = std::ranges::find(reference.points, point.sizes, &CostPoint::sizes);
    if (same == reference.points.end()) continue;
    points.emplace_back(size_of(ray, point), log_cost(point) - log_cost(*same));
  }
  if (points.size() < 3) return too_few(points.size());
  // Small boards are all constants: the upper ones tell.
  const std::size_t count = std::max<std::size_t>(3, points.size() * 6 / 10);
  const Line line = fit_line(std::span(points).last(count));
  GrowthFinding finding{.verdict = GrowthVerdict::Inconclusive,
                        .slope = line.slope,
                        .half_width = line.half_width,
                        .threshold = std::log(kGrowthPerUnit),
                        .reason = {}};
  finding.verdict = verdict_of(finding.slope, finding.half_width, finding.threshold);
  if (finding.verdict == GrowthVerdict::Inconclusive) {
    finding.reason = fmt::format(
        "against the reference the cost grows by a factor of {:.2f} to {:.2f} for each unit of "
        "size, and {:.2f} is the line: larger sizes would help",
        std::exp(finding.slope - finding.half_width), std::exp(finding.slope + finding.half_width),
        kGrowthPerUnit);
  }
  return finding;
}

std::string nearest_growth(std::span<const CostRay> rays) {
  const std::vector<std::string> variables = variables_of(rays);
  std::string best = "1";
  double least = std::numeric_limits<double>::infinity();
  for (const std::string& text : candidate_texts(variables)) {
    const auto growth = parse_growth(text, variables);
    if (!std::holds_alternative<Growth>(growth)) continue;
    const double badness = misfit(rays, std::get<Growth>(growth));
    // A more complicated class must explain clearly more than a simpler one.
    if (badness < least - 0.01) {
      least = badness;
      best = text;
    }
  }
  return best;
}

}  // namespace gavel
