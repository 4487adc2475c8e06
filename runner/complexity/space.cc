#include "runner/complexity/space.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "runner/complexity/points.h"
#include "runner/complexity/rounds.h"

namespace gavel {
namespace {

using namespace std::chrono_literals;
using namespace unit_literals;

constexpr std::size_t kFewestSizes = 5;
constexpr double kWellBeyond = 1.2;
// Of the target's logarithm, from one size to another.
constexpr double kGrows = 0.5;
// Bytes that an element of the input takes when it is kept: mostly, and at least, as a character or
// a flag.
constexpr std::uint64_t kWord = 8;
constexpr std::uint64_t kLeastWord = 1;

// Whether space grows beyond the target along a ray for sure: no more was alive than is told of the
// smaller size, beside a target that grows no more than that and what is unseen, and of the largest
// one, well beyond the resolution, all but a part of it was.
bool exceeds_by_pieces(const MeasuredRay& ray, const Growth& target, const MeasuredRun& run) {
  const std::vector<CostPoint>& points = ray.ray.points;
  if (points.size() < 2) return false;
  const CostPoint& first = points[points.size() * 2 / 5];
  const CostPoint& last = points.back();
  const auto piece = static_cast<double>(run.resolution.count);
  if (last.cost < kWellBeyond * piece) return false;
  const double due = log_of(target, first.sizes);
  const bool may_hide = first.cost >= piece && log_of(target, last.sizes) - due > kGrows;
  const double unseen = may_hide ? static_cast<double>(run.unseen.count) : 0;
  const double least = std::log(last.cost - piece / 2) - log_of(target, last.sizes);
  const double most = std::log(std::max(1.0, first.cost + unseen)) - due;
  return least > most;
}

// What a runtime tells of less than its resolution is all that was allocated, garbage too: no more
// than that was alive, but growth that is no more than that may have been garbage.
bool is_perhaps_garbage(const Bench& bench, const GrowthPart& part) {
  const auto& target = bench.problem.complexity.space.growth;
  const auto piece = static_cast<double>(bench.toolchain.space.resolution.count);
  return piece != 0 && part.verdict == GrowthVerdict::Exceeds && target &&
         std::ranges::none_of(part.rays, [&](const MeasuredRay& ray) {
           return exceeds_by_pieces(ray, *target, bench.toolchain.space);
         });
}

// Nor does what is no more than the resolution tell that inputs that small took none, where a
// target does not grow as they do, and an element takes no more than `each` bytes.
bool is_perhaps_unseen(const Bench& bench, const GrowthPart& part, std::uint64_t each) {
  const Bytes resolution = bench.toolchain.space.resolution;
  const auto& target = bench.problem.complexity.space.growth;
  if (resolution.count == 0 || part.verdict != GrowthVerdict::Within || !target) return false;
  return std::ranges::any_of(part.rays, [&](const MeasuredRay& ray) {
    // Where several variables grow, the rays of each alone tell.
    if (ray.ray.points.empty() || ray.ray.vary.size() > 1) return false;
    const CostPoint& last = ray.ray.points.back();
    const bool is_exact = last.cost < static_cast<double>(resolution.count);
    const auto size = static_cast<double>(last.sizes.at(ray.ray.vary.front()));
    const bool is_below = log_of(*target, last.sizes) < std::log(size) / 2;
    return is_below && !is_exact &&
           size * static_cast<double>(each) < static_cast<double>(resolution.count);
  });
}

void doubt(const Toolchain& toolchain, GrowthPart& part) {
  part.verdict = GrowthVerdict::Inconclusive;
  part.confidence = 0;
  part.reason = fmt::format(
      "{} tells of space in pieces of {} only, and the growth that was seen is no more than that",
      toolchain.name, format_bytes(toolchain.space.resolution));
}

// It ended for another reason than the budget: more of that would tell no more.
bool is_stuck(const MeasuredRay& ray) {
  return ray.end.kind != RayEnd::Kind::Budget && ray.end.kind != RayEnd::Kind::Complete;
}

// Of what was alive for sure, and no garbage, or of all that may have been alive, some garbage too.
GrowthPart measure_looks(const Bench& bench, MeasureOptions options, Purpose purpose) {
  options.doublings_below = 5;
  options.told_from = 0;
  options.effort = bench.toolchain.live->effort;
  const Executable executable = build_for(bench, purpose);
  return measure_part(bench, executable, options, bench.problem.complexity.space);
}

// Whether the inputs grew so large that keeping them would have been more than `resolution`.
bool is_well_told(const MeasuredRay& ray, Bytes resolution) {
  if (ray.ray.points.empty()) return false;
  const Sizes& last = ray.ray.points.back().sizes;
  return std::ranges::all_of(ray.ray.vary, [&](const std::string& variable) {
    return last.at(variable) * static_cast<std::int64_t>(kWord) >=
           static_cast<std::int64_t>(resolution.count);
  });
}

// Whether looks at the heap tell the growth of space: what was alive for sure grows beyond the
// target, or neither that nor all that may have been alive does. `alive` is what was alive for
// sure, once that was looked at.
bool is_told_by_looks(const Bench& bench, const MeasureOptions& options, GrowthPart& part,
                      std::optional<GrowthPart>& alive) {
  if (!bench.toolchain.live || !bench.problem.complexity.space.growth) return false;
  GrowthPart sure = measure_looks(bench, options, Purpose::Live);
  if (sure.verdict == GrowthVerdict::Exceeds) {
    part = std::move(sure);
    return true;
  }
  const Bytes resolution = bench.toolchain.live->resolution;
  alive = sure;
  const bool is_garbage = is_perhaps_garbage(bench, part) && sure.verdict == GrowthVerdict::Within;
  if (resolution.count == 0 || !is_garbage) return false;
  GrowthPart most = measure_looks(bench, options, Purpose::AtMost);
  const bool is_told = std::ranges::all_of(
      most.rays, [&](const MeasuredRay& ray) { return is_well_told(ray, resolution); });
  if (most.verdict != GrowthVerdict::Within || !is_told) return false;
  part = std::move(sure);
  return true;
}

// Space within the target as far as calls end may be beyond it: what they have taken when nobody
// waits any longer tells, beside what was alive of those that end, where that is known.
void look_at_held(const Bench& bench, std::optional<GrowthPart> alive, GrowthPart& part) {
  if (part.verdict == GrowthVerdict::Exceeds) return;
  if (!alive) alive = part;
  if (!is_held_space_beyond(bench, bench.problem.complexity.space, *alive)) return;
  part = std::move(*alive);
  part.verdict = GrowthVerdict::Exceeds;
  part.confidence = 0.99;
  part.reason.clear();
}

// Space is measured at full speed: from near the spec's own sizes on, smaller ones where those are
// too slow or the gauge tells of little, too.
GrowthPart measure_ended(const Bench& bench, const EffortFeed& efforts, Keeping keeping,
                         std::optional<GrowthPart>& alive) {
  const Executable executable = build_for(bench, Purpose::Space);
  const bool tells_little = bench.toolchain.space.resolution.count == 0;
  std::function<bool()> is_forgetful;
  if (keeping == Keeping::AsTold) is_forgetful = [&efforts] { return efforts.is_forgetful(); };
  MeasureOptions options{.measure = Measure::Space,
                         .budget = bench.toolchain.blocks ? Duration(500ms) : Duration(1s),
                         .budget_in_doubt = 4s,
                         .fewest_to_raise = tells_little ? 0 : kFewestSizes,
                         .told_from = static_cast<double>(bench.toolchain.space.resolution.count),
                         .largest_cost = 512.0 * (1 << 20),
                         .most_sizes = 14,
                         .doublings_below = tells_little ? 5 : 3,
                         .is_fresh = keeping == Keeping::Results,
                         .is_forgetful = is_forgetful,
                         .efforts = &efforts,
                         .effort = bench.toolchain.space.effort};
  const auto is_open_to_doubt = [&bench](const GrowthPart& found) {
    return is_perhaps_garbage(bench, found) || is_perhaps_unseen(bench, found, kWord);
  };
  const auto measure = [&] {
    return measure_part(bench, executable, options, bench.problem.complexity.space,
                        is_open_to_doubt);
  };
  GrowthPart part = measure();
  if (has_fewer_sizes(bench.problem, part.rays, options.fewest_to_raise)) {
    options.doublings_below = 5;
    options.fewest_to_raise = 0;
    part = measure();
  }
  const bool is_open = is_open_to_doubt(part) || part.verdict == GrowthVerdict::Inconclusive;
  if (is_open && std::ranges::all_of(part.rays, is_stuck)) {
    if (is_open_to_doubt(part)) doubt(bench.toolchain, part);
    return part;
  }
  if (is_open) options.budget = options.budget_in_doubt;
  options.budget_in_doubt = {};
  const bool may_keep_little = is_perhaps_unseen(bench, part, kLeastWord);
  if ((is_open || may_keep_little) && is_told_by_looks(bench, options, part, alive)) return part;
  if (is_open_to_doubt(part)) doubt(bench.toolchain, part);
  return part;
}

}  // namespace

GrowthPart measure_space(const Bench& bench, const EffortFeed& efforts, Keeping keeping) {
  std::optional<GrowthPart> alive;
  GrowthPart part = measure_ended(bench, efforts, keeping, alive);
  look_at_held(bench, std::move(alive), part);
  return part;
}

}  // namespace gavel
