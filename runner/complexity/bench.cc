#include "runner/complexity/bench.h"

#include <fmt/format.h>

#include <algorithm>

#include "runner/base/error.h"
#include "runner/base/files.h"
#include "runner/complexity/nearest.h"
#include "runner/complexity/points.h"
#include "runner/complexity/rays.h"
#include "runner/complexity/regression.h"
#include "runner/judge/limits.h"

namespace gavel {
namespace {

using namespace std::chrono_literals;
using namespace unit_literals;

constexpr double kConfidence = 0.99;
// What is done while a part is undecided, in the order of what it tells for its price: sizes
// between those that were measured, larger ones, or as many inputs of each size.
constexpr std::uint64_t kFillIn = 0;
constexpr std::uint64_t kExtend = 1;
constexpr std::uint64_t kRounds[] = {3, kFillIn, kExtend, kFillIn, 9, kFillIn, 25};
// Space rises in steps far more often than it depends on chance.
constexpr std::uint64_t kRoundsForSpace[] = {kFillIn, 3, kExtend, kFillIn, 9, kFillIn, 25};
static_assert(std::size(kRounds) == std::size(kRoundsForSpace));

}  // namespace

SessionLimits measuring_limits(const Bench& bench) {
  SessionLimits limits = session_limits(bench.problem, bench.toolchain);
  limits.startup.cpu_time += 20s;
  limits.startup.wall_time += 120s;
  limits.startup.memory = limits.startup.memory + 2_GiB;
  limits.each_case.cpu_time = 15s;
  limits.each_case.wall_time = 120s;
  limits.each_case.idle_time = 10s;
  limits.each_case.memory = limits.startup.memory;
  limits.longest_reply = 1_GiB;
  return limits;
}

Executable build_for(const Bench& bench, Purpose purpose) {
  BuildOptions options{.memory = bench.problem.memory_limit * 4, .purpose = purpose};
  if (purpose == Purpose::Instructions && bench.emulator != nullptr) {
    options.prefix = bench.emulator->prefix();
    options.visible = {bench.emulator->program, bench.emulator->plugin};
  }
  auto built = build(bench.trees, bench.toolchain, bench.prepared, options, bench.lanes);
  if (const auto* failure = std::get_if<CompileFailure>(&built)) {
    throw Error(fmt::format("the solution compiles, but not to be measured: {}", failure->message));
  }
  return std::move(std::get<Executable>(built));
}

Toolchain& toolchain_of(const ProblemSpec& problem, const std::filesystem::path& file,
                        std::vector<Toolchain>& toolchains) {
  const auto found = std::ranges::find_if(toolchains, [&](const Toolchain& toolchain) {
    return std::ranges::count(toolchain.extensions, file.extension().string()) > 0;
  });
  if (found == toolchains.end()) {
    throw Error(fmt::format("{}: no language for {}", problem.id, file.string()));
  }
  look_for(*found);
  if (!found->missing.empty()) throw Error(found->missing);
  return *found;
}

bool has_fewer_sizes(const ProblemSpec& problem, const std::vector<MeasuredRay>& rays,
                     std::size_t fewest) {
  for (std::size_t i = 0; i < rays.size(); ++i) {
    const bool has_steps = problem.complexity.grow[i].step.has_value();
    if (!has_steps && rays[i].ray.points.size() < fewest) return true;
  }
  return false;
}

namespace {

// A call needs some space whatever its input, frames of the library among it: below this nothing is
// growth.
constexpr double kLeastSpace = 256;

std::vector<CostRay> cost_rays(const std::vector<MeasuredRay>& measured, Measure measure) {
  std::vector<CostRay> rays;
  for (const MeasuredRay& ray : measured) {
    rays.push_back(ray.ray);
    if (measure != Measure::Space) continue;
    for (CostPoint& point : rays.back().points) point.cost = std::max(point.cost, kLeastSpace);
  }
  return rays;
}

std::vector<std::int64_t> sizes_of(const MeasuredRay& measured) {
  std::vector<std::int64_t> sizes;
  for (const CostPoint& point : measured.ray.points) {
    sizes.push_back(point.sizes.at(measured.ray.vary.front()));
  }
  return sizes;
}

MarkedSession with_marks(Session& session, const MeasureJob& job) {
  const bool is_emulated = job.options.measure == Measure::Instructions;
  return {session, is_emulated ? job.emulator : nullptr};
}

// Rays of a target that is a reference's own growth: measured at the same sizes.
GrowthFinding judge_like_reference(const Bench& bench, const MeasureOptions& options,
                                   const Target& target, const std::vector<MeasuredRay>& rays) {
  const Submission reference{.path = bench.problem.folder / target.like,
                             .file_name = target.like.filename().string(),
                             .text = read_file(bench.problem.folder / target.like)};
  Toolchain& toolchain = toolchain_of(bench.problem, target.like, bench.toolchains);
  const auto trees = make_source_trees(bench.problem, reference, toolchain);
  const Prepared prepared = bench.store.get(toolchain, bench.lanes);
  const Bench other{bench.problem,  toolchain,        trees,       prepared,
                    bench.emulator, bench.toolchains, bench.store, bench.lanes};
  const Executable executable =
      build_for(other, options.measure == Measure::Space ? Purpose::Space : Purpose::Instructions);
  const MeasureJob job{.problem = bench.problem,
                       .executable = executable,
                       .limits = measuring_limits(other),
                       .emulator = bench.emulator,
                       .options = options};
  Session session(executable, bench.problem.signature, job.limits, bench.lanes);
  MarkedSession marked = with_marks(session, job);
  GrowthFinding worst;
  for (std::size_t i = 0; i < rays.size(); ++i) {
    RayMeasurement own(job, bench.problem.complexity.grow[i], marked);
    own.measure_at(sizes_of(rays[i]));
    const GrowthFinding finding = judge_like(rays[i].ray, own.result().ray);
    if (i == 0 || finding.verdict != GrowthVerdict::Within) worst = finding;
    if (worst.verdict == GrowthVerdict::Exceeds) break;
  }
  return worst;
}

Precision precision_of(Measure measure) {
  if (measure == Measure::Space) return Precision::Bytes;
  return measure == Measure::CpuTime ? Precision::Clock : Precision::Counts;
}

GrowthFinding judge_target(const Bench& bench, const MeasureOptions& options, const Target& target,
                           const std::vector<MeasuredRay>& rays) {
  if (!target.like.empty()) return judge_like_reference(bench, options, target, rays);
  if (target.growth) {
    return judge_rays(cost_rays(rays, options.measure), *target.growth,
                      precision_of(options.measure));
  }
  return {.verdict = GrowthVerdict::Inconclusive,
          .slope = 0,
          .half_width = 0,
          .threshold = 0,
          .reason = "the problem sets no target"};
}

std::string target_text(const Target& target) {
  return target.like.empty() ? target.expression : "like " + target.like.string();
}

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

std::vector<MeasuredRay> results(const std::vector<RayMeasurement>& measurements) {
  std::vector<MeasuredRay> rays;
  for (const RayMeasurement& measurement : measurements) rays.push_back(measurement.result());
  return rays;
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

// How far the measuring of an open part has come.
struct Step {
  std::size_t round = 0;
  Duration in_doubt{};  // the budget that is left for it
};

// One more step for the rays that are open. False when there is none.
bool go_on(const ProblemSpec& problem, const MeasureOptions& options, const Target& target,
           const GrowthPart& part, Step& step, std::vector<RayMeasurement>& measurements) {
  const bool is_open = part.verdict == GrowthVerdict::Inconclusive;
  const std::vector<RayState> states = states_of(target, options, part.rays);
  if (is_open && !lacks_sizes(part.rays, states, step.in_doubt)) {
    while (step.round < std::size(kRounds)) {
      const bool is_space = options.measure == Measure::Space;
      const std::uint64_t what = (is_space ? kRoundsForSpace : kRounds)[step.round++];
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

// What a solution keeps between calls it keeps along any ray: a start of a process tells of all.
void unhide_work(std::vector<RayMeasurement>& measurements) {
  const auto dearest = std::ranges::max_element(measurements, {}, [](const RayMeasurement& each) {
    const MeasuredRay measured = each.result();
    return measured.ray.points.empty() ? 0 : measured.ray.points.back().cost;
  });
  if (dearest == measurements.end() || !dearest->is_hiding_work()) return;
  for (RayMeasurement& measurement : measurements) {
    measurement.start_afresh();
    measurement.grow();
  }
}

}  // namespace

GrowthPart measure_part(const Bench& bench, const Executable& executable,
                        const MeasureOptions& options, const Target& target,
                        const std::function<bool(const GrowthPart&)>& is_doubtful) {
  MeasureJob job{.problem = bench.problem,
                 .executable = executable,
                 .limits = measuring_limits(bench),
                 .emulator = bench.emulator,
                 .options = options};
  const int ray_count = std::max(1, static_cast<int>(bench.problem.complexity.grow.size()));
  job.options.budget /= ray_count;
  std::optional<SpareProcess> spare;  // outlives the session, which may get its process
  Session session(executable, bench.problem.signature, job.limits, bench.lanes);
  MarkedSession marked = with_marks(session, job);
  if (bench.has_room && options.measure == Measure::Instructions) {
    session.begin();  // both start at once: what measures space waits for the first counts anyway
    spare.emplace(executable, bench.problem.signature, job.limits, bench.lanes.sandbox());
    marked.set_spare(*spare);
  }
  std::vector<RayMeasurement> measurements;
  for (const Ray& ray : bench.problem.complexity.grow) {
    measurements.emplace_back(job, ray, marked).grow();
  }
  if (!options.is_forgetful) unhide_work(measurements);
  Step step{.round = 0, .in_doubt = options.budget_in_doubt / ray_count};
  GrowthPart part;
  part.target = target_text(target);
  const bool has_target = !part.target.empty();
  for (;;) {
    for (RayMeasurement& measurement : measurements) measurement.recheck();
    part.rays = results(measurements);
    if (!target.like.empty()) session.restart();  // the reference may need its lane
    const GrowthFinding finding = judge_target(bench, options, target, part.rays);
    part.verdict = finding.verdict;
    part.reason = finding.reason;
    const bool is_open = finding.verdict == GrowthVerdict::Inconclusive;
    if (!has_target || (!is_open && !(is_doubtful && is_doubtful(part)))) break;
    if (!go_on(bench.problem, options, target, part, step, measurements)) break;
  }
  part.confidence = part.verdict == GrowthVerdict::Inconclusive ? 0 : kConfidence;
  part.is_fresh = std::ranges::any_of(measurements, &RayMeasurement::is_fresh);
  part.fitted = nearest_growth(cost_rays(part.rays, options.measure));
  return part;
}

}  // namespace gavel
