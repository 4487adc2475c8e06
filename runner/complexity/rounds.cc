#include "runner/complexity/rounds.h"

#include <algorithm>
#include <span>

#include "runner/complexity/points.h"
#include "runner/complexity/rays.h"
#include "runner/complexity/regression.h"

namespace gavel {
namespace {

// What is done while a part is undecided, in the order of what it tells for its price: sizes
// between those that were measured, larger ones, or as many inputs of each size.
constexpr std::uint64_t kFillIn = 0;
constexpr std::uint64_t kExtend = 1;
constexpr std::uint64_t kRounds[] = {3, kFillIn, kExtend, kFillIn, 9, kFillIn, 25, kFillIn, 25};
// Space rises in steps far more often than it depends on chance.
constexpr std::uint64_t kRoundsForSpace[] = {kFillIn, 3, kExtend, kFillIn, 9, kFillIn, 25};

std::span<const std::uint64_t> rounds_for(Measure measure) {
  if (measure == Measure::Space) return kRoundsForSpace;
  return kRounds;
}

// A call needs some space whatever its input, frames of the library among it: below this nothing is
// growth.
constexpr double kLeastSpace = 256;

}  // namespace

bool has_fewer_sizes(const ProblemSpec& problem, const std::vector<MeasuredRay>& rays,
                     std::size_t fewest) {
  for (std::size_t i = 0; i < rays.size(); ++i) {
    const bool has_steps = problem.complexity.grow[i].step.has_value();
    if (!has_steps && rays[i].ray.points.size() < fewest) return true;
  }
  return false;
}

std::vector<CostRay> cost_rays(const std::vector<MeasuredRay>& measured, Measure measure) {
  std::vector<CostRay> rays;
  for (const MeasuredRay& ray : measured) {
    rays.push_back(ray.ray);
    if (measure != Measure::Space) continue;
    for (CostPoint& point : rays.back().points) point.cost = std::max(point.cost, kLeastSpace);
  }
  return rays;
}

Precision precision_of(Measure measure) {
  if (measure == Measure::Space) return Precision::Bytes;
  return measure == Measure::CpuTime ? Precision::Clock : Precision::Counts;
}

namespace {

// A ray that leaves the verdict open, or not.
struct RayState {
  bool is_open = true;
  double scatter = 0;  // of the costs' logarithms about the line through them; 0: not known
};

bool measure_more(std::vector<RayMeasurement>& rays, const std::vector<RayState>& states,
                  std::uint64_t what) {
  bool has_more = false;
  for (std::size_t i = 0; i < rays.size(); ++i) {
    if (!states[i].is_open) continue;
    has_more |= what == kFillIn   ? rays[i].fill_in()
                : what == kExtend ? rays[i].extend()
                                  : rays[i].repeat(what, states[i].scatter);
  }
  return has_more;
}

std::vector<RayState> states_of(const Target& target, const MeasureOptions& options,
                                const std::vector<MeasuredRay>& rays) {
  std::vector<RayState> states(rays.size());
  if (!target.growth) return states;
  const std::vector<CostRay> costs = cost_rays(rays, options.measure);
  for (std::size_t i = 0; i < costs.size(); ++i) {
    states[i].is_open =
        judge_ray(costs[i], *target.growth, precision_of(options.measure)).verdict ==
        GrowthVerdict::Inconclusive;
    if (costs[i].points.size() < kFewestPoints) continue;
    states[i].scatter = fit_line(log_ratios(costs[i], *target.growth)).rms;
  }
  return states;
}

// Whether more inputs of the same sizes cannot tell, but larger ones are left to ask.
bool lacks_sizes(const std::vector<MeasuredRay>& rays, const std::vector<RayState>& states,
                 Duration in_doubt) {
  if (in_doubt == Duration{}) return false;
  for (std::size_t i = 0; i < rays.size(); ++i) {
    if (states[i].is_open && rays[i].ray.points.size() < kFewestPoints) return true;
  }
  return false;
}

bool has_taken_enough(const MeasureOptions& options,
                      const std::vector<RayMeasurement>& measurements) {
  Duration effort{};
  for (const RayMeasurement& measurement : measurements) effort += measurement.effort();
  return options.most_budgets != 0 && effort > options.budget * options.most_budgets;
}

}  // namespace

bool go_on(const ProblemSpec& problem, const MeasureOptions& options, const Target& target,
           const GrowthPart& part, Step& step, std::vector<RayMeasurement>& measurements) {
  const bool is_open = part.verdict == GrowthVerdict::Inconclusive;
  const std::vector<RayState> states = states_of(target, options, part.rays);
  if (is_open && has_taken_enough(options, measurements)) return false;
  if (is_open && !lacks_sizes(part.rays, states, step.in_doubt)) {
    const std::span<const std::uint64_t> rounds = rounds_for(options.measure);
    while (step.round < rounds.size()) {
      const std::uint64_t what = rounds[step.round++];
      if (measure_more(measurements, states, what)) return true;
    }
  }
  if (step.in_doubt == Duration{}) return false;
  if (has_fewer_sizes(problem, part.rays, options.fewest_to_raise)) return false;
  bool has_more = false;
  for (std::size_t i = 0; i < measurements.size(); ++i) {
    if (states[i].is_open || !is_open) has_more |= measurements[i].raise(step.in_doubt);
  }
  step = {};
  return has_more;
}

}  // namespace gavel
