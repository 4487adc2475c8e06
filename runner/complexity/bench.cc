#include "runner/complexity/bench.h"

#include <fmt/format.h>

#include <algorithm>

#include "runner/base/error.h"
#include "runner/base/files.h"
#include "runner/complexity/copies.h"
#include "runner/complexity/further.h"
#include "runner/complexity/nearest.h"
#include "runner/complexity/rays.h"
#include "runner/complexity/rounds.h"
#include "runner/judge/limits.h"

namespace gavel {
namespace {

using namespace std::chrono_literals;
using namespace unit_literals;

constexpr double kConfidence = 0.99;
// By then what is far beyond the target mostly shows.
constexpr std::size_t kSizesBeforeSpare = 6;

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

namespace {

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

std::vector<MeasuredRay> results(const std::vector<RayMeasurement>& measurements) {
  std::vector<MeasuredRay> rays;
  for (const RayMeasurement& measurement : measurements) rays.push_back(measurement.result());
  return rays;
}

// What a solution keeps between calls it keeps along any ray: a start of a process tells of all.
// Whether it was found, and all measured again without.
bool unhide_work(std::vector<RayMeasurement>& measurements) {
  const auto dearest = std::ranges::max_element(measurements, {}, [](const RayMeasurement& each) {
    const MeasuredRay measured = each.result();
    return measured.ray.points.empty() ? 0 : measured.ray.points.back().cost;
  });
  if (dearest == measurements.end() || !dearest->is_hiding_work()) return false;
  for (RayMeasurement& measurement : measurements) {
    measurement.start_afresh();
    measurement.grow();
  }
  return true;
}

// Whether a second process will probably be looked into. Begun now, it is ready when the largest
// sizes are measured.
bool needs_spare(const CostRay& so_far, const Target& target) {
  if (so_far.points.size() < kSizesBeforeSpare) return false;
  return !target.growth ||
         judge_ray(so_far, *target.growth, Precision::Counts).verdict != GrowthVerdict::Exceeds;
}

bool is_done(const GrowthPart& part, const MeasureOptions& options,
             const std::function<bool(const GrowthPart&)>& is_doubtful) {
  if (part.target.empty()) return true;
  if (part.verdict != GrowthVerdict::Inconclusive) return !is_doubtful || !is_doubtful(part);
  return options.is_settled && options.is_settled();
}

// Where blocks are counted, copies are too.
void look_further(const Bench& bench, const MeasureJob& job, const Target& target,
                  std::vector<RayMeasurement>& measurements, MarkedSession& session,
                  GrowthPart& part) {
  const bool may_hide_copies =
      job.options.measure == Measure::Instructions && !bench.toolchain.blocks && target.growth;
  if (!may_hide_copies || part.verdict != GrowthVerdict::Within) return;
  measure_further(job, target, measurements, session, part);
}

std::string class_of(const GrowthPart& part, const MeasureOptions& options, const Target& target) {
  const std::vector<CostRay> rays = cost_rays(part.rays, options.measure);
  if (!target.growth) return nearest_growth(rays);
  return nearest_growth(rays, *target.growth, part.verdict);
}

// A part of the work tells of all of it where it grows beyond the target.
void look_at_copies(const Bench& bench, const MeasureOptions& options, const Target& target,
                    GrowthPart& part) {
  const MeasuredRun& count = bench.toolchain.count;
  const bool tells = options.measure == Measure::Instructions && target.growth &&
                     (count.tells_allocated || !count.collector_moves);
  if (!tells || part.verdict == GrowthVerdict::Exceeds) return;
  const CopiesIn unit = count.tells_allocated ? CopiesIn::Bytes : CopiesIn::Instructions;
  std::vector<CostRay> rays = cost_rays(part.rays, options.measure);
  for (std::size_t i = 0; i < rays.size(); ++i) {
    const auto risen = risen_copies(rays[i], part.rays[i].copying, *target.growth, unit);
    if (!risen) continue;
    part.verdict = GrowthVerdict::Exceeds;
    part.reason = unit == CopiesIn::Bytes
                      ? "only what is allocated shows it, a small part of all that is executed"
                      : "only what is copied shows it, a small part of all that is executed";
    rays[i] = *risen;
    part.fitted = nearest_growth(rays, *target.growth, part.verdict);
    return;
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
                 .options = options,
                 .audit = bench.audit};
  const int ray_count = std::max(1, static_cast<int>(bench.problem.complexity.grow.size()));
  job.options.budget /= ray_count;
  std::optional<SpareProcess> spare;  // outlives the session, which may get its process
  Session session(executable, bench.problem.signature, job.limits, bench.lanes);
  if (bench.begun != nullptr && options.measure == Measure::Instructions) {
    session.restart_with(*bench.begun);
  }
  MarkedSession marked = with_marks(session, job);
  if (bench.has_room && options.measure == Measure::Instructions) {
    job.options.on_size = [&](const CostRay& ray) {
      if (!spare && needs_spare(ray, target)) {
        spare.emplace(executable, bench.problem.signature, job.limits, bench.lanes.sandbox());
        marked.set_spare(*spare);
      }
    };
  }
  std::vector<RayMeasurement> measurements;
  for (const Ray& ray : bench.problem.complexity.grow) {
    measurements.emplace_back(job, ray, marked).grow();
  }
  Step step{.round = 0, .in_doubt = options.budget_in_doubt / ray_count};
  GrowthPart part;
  part.target = target_text(target);
  for (;;) {
    for (RayMeasurement& measurement : measurements) measurement.recheck();
    part.rays = results(measurements);
    if (!target.like.empty()) session.restart();  // the reference may need its lane
    const GrowthFinding finding = judge_target(bench, options, target, part.rays);
    part.verdict = finding.verdict;
    part.reason = finding.reason;
    if (!is_done(part, options, is_doubtful) &&
        go_on(bench.problem, options, target, part, step, measurements))
      continue;
    // What is beyond the target beside what is kept is beyond it without.
    if (part.is_looked_through || part.verdict == GrowthVerdict::Exceeds) break;
    part.is_looked_through = true;
    if ((options.is_forgetful && options.is_forgetful()) || !unhide_work(measurements)) break;
    step = {.round = 0, .in_doubt = options.budget_in_doubt / ray_count};
  }
  part.fitted = class_of(part, options, target);
  look_at_copies(bench, options, target, part);
  look_further(bench, job, target, measurements, marked, part);
  part.confidence = part.verdict == GrowthVerdict::Inconclusive ? 0 : kConfidence;
  part.is_fresh = std::ranges::any_of(measurements, &RayMeasurement::is_fresh);
  return part;
}

}  // namespace gavel
