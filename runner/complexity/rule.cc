#include "runner/complexity/rule.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>

#include "runner/complexity/regression.h"

namespace gavel {
namespace {

constexpr std::size_t kFewestPoints = 4;
constexpr double kUpperShare = 2.0 / 3;
constexpr double kGrowthPerUnit = 1.25;
// Between a logarithm's slope at the sizes that occur and half a power.
constexpr double kClockThreshold = 0.35;
constexpr double kSlowestForClock = 0.9;
// When cost / target counts as a straight line over ln(size), see creeps().
constexpr std::size_t kFewestToCreep = 5;
constexpr double kLeastSpanToCreep = 2;  // of ln(size)
constexpr double kLeastRise = 0.03;
constexpr double kMostBend = 0.08;
constexpr double kSureSlope = 0.25;  // of the half width, in the slope's own measure
// Shares of the threshold from which on a rise needs an explanation: one that is certain, and one
// that is not excluded.
constexpr double kSureRise = 0.3;
constexpr double kHiddenRise = 0.5;
constexpr double kLeastKept = 0.6;
// Sizes are whole numbers: two that differ by less than this share are the same, or doublings.
constexpr double kSameSize = 0.02;
// For stays_in_band(): two doublings, but for what sizes are off, and as many sizes as tell of
// them.
constexpr double kHalfBand = 1.9 * std::numbers::ln2;
constexpr std::size_t kFewestInHalf = 6;
constexpr double kLeastBand = 0.4;
// What of the threshold the last sizes may use up when they outvote a step before them.
constexpr double kSettledShare = 1.0 / 3;

double size_of(const CostRay& ray, const CostPoint& point) {
  return static_cast<double>(std::max<std::int64_t>(1, point.sizes.at(ray.vary.front())));
}

double log_cost(const CostPoint& point) { return std::log(std::max(1.0, point.cost)); }

std::span<const CostPoint> upper(const CostRay& ray) {
  std::vector<double> sizes;
  for (const CostPoint& point : ray.points) sizes.push_back(size_of(ray, point));
  return std::span(ray.points).last(upper_count(sizes));
}

using Points = std::vector<std::pair<double, double>>;

Points log_ratios(const CostRay& ray, const Growth& target) {
  Points result;
  for (const CostPoint& point : upper(ray)) {
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

// Points that double in size up to the last one, as many as four; fewer where sizes do not double.
Points last_doublings(const Points& points) {
  Points result;
  for (auto point = points.rbegin(); point != points.rend(); ++point) {
    const double due = points.back().first - std::numbers::ln2 * static_cast<double>(result.size());
    if (std::fabs(point->first - due) < kSameSize) result.insert(result.begin(), *point);
    if (result.size() == kFewestPoints) break;
  }
  return result;
}

// How badly a class explains the costs: the slope that is left, and the scatter about it.
double misfit(std::span<const CostRay> rays, const Growth& growth) {
  double sum = 0;
  for (const CostRay& ray : rays) {
    const Points points = log_ratios(ray, growth);
    const Line line = fit_line(points);
    // What is small yet at the smaller sizes wears off: the last ones may tell better.
    const Points doublings = last_doublings(points);
    const Line last =
        doublings.size() == kFewestPoints
            ? fit_line(doublings)
            : fit_line(std::span(points).last(std::min(points.size(), kFewestPoints)));
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
  if (points.size() < kFewestToCreep || !may_creep(ray, target, points)) return false;
  Points ratios = points;
  for (auto& [x, y] : ratios) y = std::exp(y - points.back().second);
  const Line line = fit_line(ratios);
  const double rise = line.slope * (ratios.back().first - ratios.front().first);
  const std::size_t half = ratios.size() / 2 + 1;
  const double before = fit_line(std::span(ratios).first(half)).slope;
  const double after = fit_line(std::span(ratios).last(half)).slope;
  const bool is_straight = line.rms < kMostBend * rise || line.half_width < kSureSlope * line.slope;
  return rise > kLeastRise && line.slope > line.half_width && is_straight &&
         after > kLeastKept * before;
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

// A step, as where a table becomes too large for the allocator's bins, tilts the line through all
// sizes. The last four are believed when they lie flat, far more so than a hidden logarithm would.
bool is_settled(const Points& points, double threshold) {
  const Points last = last_doublings(points);
  if (last.size() < kFewestPoints || points.size() <= kFewestPoints) return false;
  const Line line = fit_line(last);
  return line.slope + line.half_width < kSettledShare * threshold;
}

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
  std::size_t most = 0;
  for (const auto& [below, doubling] : doublings) most = std::max(most, doubling.count);
  Points result;
  for (const auto& [below, doubling] : doublings) {
    if (doubling.count < 2 || doubling.count * 2 < most) continue;
    result.emplace(result.begin(),
                   points.back().first - std::numbers::ln2 * static_cast<double>(below),
                   doubling.dearest);
  }
  return result;
}

struct Band {
  double bottom;
  double top;
};

// Without the one that stands out most on each side.
Band band_of(std::span<const std::pair<double, double>> points) {
  std::vector<double> sorted;
  for (const auto& [x, y] : points) sorted.push_back(y);
  std::ranges::sort(sorted);
  return {.bottom = sorted[1], .top = sorted[sorted.size() - 2]};
}

// Steps of up to a factor of four, as of Python's sets, at many sizes: the dearest and the cheapest
// of the larger half of the sizes beside those of the smaller half. Each half has a whole step; how
// near to its edges it was met is known to the distance of two sizes.
bool stays_in_band(const Points& points, double threshold) {
  const double middle = (points.front().first + points.back().first) / 2;
  const auto split =
      std::ranges::find_if(points, [middle](const auto& point) { return point.first > middle; });
  const std::span lower(points.begin(), split);
  const std::span larger(split, points.end());
  const double half = points.back().first - middle;
  if (half < kHalfBand || std::min(lower.size(), larger.size()) < kFewestInHalf) return false;
  const Band small = band_of(lower);
  const Band large = band_of(larger);
  if (std::min(small.top - small.bottom, large.top - large.bottom) < kLeastBand) return false;
  const double distance = 2 * half / static_cast<double>(points.size() - 1);
  return (large.top - small.top + distance) / half < threshold &&
         (large.bottom - small.bottom) / half < 2 * threshold;
}

// Whether what is within may be a logarithm beneath other work: a rise that is certain though
// small, or one that chance may hide.
bool is_doubtful(const GrowthFinding& finding, bool is_noisy) {
  return finding.slope - finding.half_width > kSureRise * finding.threshold ||
         (is_noisy && finding.slope + finding.half_width > kHiddenRise * finding.threshold);
}

// Of costs through which no one line runs.
GrowthVerdict verdict_despite_steps(const Points& points, double threshold) {
  if (is_settled(points, threshold) || stays_in_band(points, threshold)) {
    return GrowthVerdict::Within;
  }
  const Points tops = crests(points);
  if (tops.size() < kFewestPoints) return GrowthVerdict::Inconclusive;
  const Line line = fit_line(tops);
  return verdict_of(line.slope, line.half_width, threshold);
}

}  // namespace

std::size_t upper_count(std::span<const double> sizes) {
  if (sizes.size() <= kFewestPoints) return sizes.size();
  const double least = std::pow(sizes.front() / sizes.back(), kUpperShare) * sizes.back();
  const auto count =
      std::ranges::count_if(sizes, [least](double size) { return size > least * (1 - kSameSize); });
  return std::max(static_cast<std::size_t>(count), kFewestPoints);
}

std::int64_t size_between(std::int64_t low, std::int64_t high) {
  const double turns = static_cast<double>(low) * (std::numbers::phi - 1);
  const double share = 0.35 + 0.3 * (turns - std::floor(turns));
  return std::llround(static_cast<double>(low) *
                      std::pow(static_cast<double>(high) / static_cast<double>(low), share));
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
  if (!is_clock && finding.verdict != GrowthVerdict::Exceeds && creeps(ray, target, points)) {
    finding.verdict =
        has_sizes_between(points) ? GrowthVerdict::Exceeds : GrowthVerdict::Inconclusive;
  } else if (finding.verdict == GrowthVerdict::Inconclusive && !ray.is_noisy) {
    finding.verdict = verdict_despite_steps(points, finding.threshold);
  } else if (!is_clock && finding.verdict == GrowthVerdict::Within &&
             may_creep(ray, target, points) && is_doubtful(finding, ray.is_noisy) &&
             !is_settled(points, finding.threshold)) {
    finding.verdict = GrowthVerdict::Inconclusive;
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
