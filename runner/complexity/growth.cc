#include "runner/complexity/growth.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <future>
#include <mutex>
#include <thread>

#include "runner/base/error.h"
#include "runner/complexity/bench.h"
#include "runner/judge/decide.h"
#include "runner/judge/workers.h"

namespace gavel {
namespace {

using namespace std::chrono_literals;
using namespace unit_literals;

constexpr std::size_t kFewestSizes = 5;
constexpr double kWellBeyond = 1.2;
constexpr std::uint64_t kWord =
    8;  // bytes that an element of the input takes at least when it is kept

// Whether space grows beyond the target along a ray for sure: no more was alive than is told of the
// smaller size, and of the largest one, well beyond the resolution, all but a part of it was.
bool exceeds_by_pieces(const MeasuredRay& ray, const Growth& target, double piece) {
  const std::vector<CostPoint>& points = ray.ray.points;
  if (points.size() < 2) return false;
  const CostPoint& first = points[points.size() * 2 / 5];
  const CostPoint& last = points.back();
  if (last.cost < kWellBeyond * piece) return false;
  const double least = std::log(last.cost - piece / 2) - log_of(target, last.sizes);
  const double most = std::log(std::max(1.0, first.cost)) - log_of(target, first.sizes);
  return least > most;
}

// What a runtime tells of less than its resolution is all that was allocated, garbage too: no more
// than that was alive, but growth that is no more than that may have been garbage.
bool is_perhaps_garbage(const Bench& bench, const GrowthPart& part) {
  const auto& target = bench.problem.complexity.space.growth;
  const auto piece = static_cast<double>(bench.toolchain.space.resolution.count);
  return piece != 0 && part.verdict == GrowthVerdict::Exceeds && target &&
         std::ranges::none_of(part.rays, [&](const MeasuredRay& ray) {
           return exceeds_by_pieces(ray, *target, piece);
         });
}

// Nor does what is no more than the resolution tell that inputs that small took none, where a
// target does not grow as they do.
bool is_perhaps_unseen(const Bench& bench, const GrowthPart& part) {
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
    return is_below && !is_exact && size * kWord < static_cast<double>(resolution.count);
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

// Whether what was alive for sure, and no garbage, grows beyond the target: then so does all that
// was alive.
bool is_surely_beyond(const Bench& bench, MeasureOptions options, GrowthPart& part) {
  if (!bench.toolchain.live || !bench.problem.complexity.space.growth) return false;
  options.doublings_below = 5;
  options.effort = bench.toolchain.live->effort;
  const Executable executable = build_for(bench, Purpose::Live);
  GrowthPart sure = measure_part(bench, executable, options, bench.problem.complexity.space);
  if (sure.verdict != GrowthVerdict::Exceeds) return false;
  part = std::move(sure);
  return true;
}

// Space within the target as far as calls end may be beyond it: what they have taken when nobody
// waits any longer tells.
void look_at_held(const Bench& bench, GrowthPart& part) {
  if (part.verdict == GrowthVerdict::Exceeds) return;
  if (is_held_space_beyond(bench, bench.problem.complexity.space, part)) {
    part.verdict = GrowthVerdict::Exceeds;
    part.confidence = 0.99;
    part.reason.clear();
  }
}

// Between calls. What is kept shows in time, where that is counted.
enum class Keeping { Nothing, Results, Unknown };

// Space is measured at full speed: from near the spec's own sizes on, smaller ones where those are
// too slow or the gauge tells of little, too.
GrowthPart measure_space(const Bench& bench, const EffortFeed& efforts, Keeping keeping) {
  const Executable executable = build_for(bench, Purpose::Space);
  const bool tells_little = bench.toolchain.space.resolution.count == 0;
  MeasureOptions options{.measure = Measure::Space,
                         .budget = bench.toolchain.blocks ? Duration(500ms) : Duration(1s),
                         .budget_in_doubt = 4s,
                         .fewest_to_raise = tells_little ? 0 : kFewestSizes,
                         .largest_cost = 512.0 * (1 << 20),
                         .most_sizes = 14,
                         .doublings_below = tells_little ? 5 : 3,
                         .is_fresh = keeping == Keeping::Results,
                         .is_forgetful = keeping == Keeping::Nothing,
                         .efforts = &efforts,
                         .effort = bench.toolchain.space.effort};
  const auto is_open_to_doubt = [&bench](const GrowthPart& found) {
    return is_perhaps_garbage(bench, found) || is_perhaps_unseen(bench, found);
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
  if (is_open && std::ranges::all_of(part.rays, is_stuck)) return part;
  options.budget = options.budget_in_doubt;
  options.budget_in_doubt = {};
  if (is_open && is_surely_beyond(bench, options, part)) return part;
  if (is_open_to_doubt(part)) doubt(bench.toolchain, part);
  return part;
}

GrowthVerdict whole(const GrowthPart& time, const GrowthPart& space) {
  if (time.verdict == GrowthVerdict::Exceeds || space.verdict == GrowthVerdict::Exceeds) {
    return GrowthVerdict::Exceeds;
  }
  const bool is_within = (time.verdict == GrowthVerdict::Within || time.target.empty()) &&
                         (space.verdict == GrowthVerdict::Within || space.target.empty());
  return is_within ? GrowthVerdict::Within : GrowthVerdict::Inconclusive;
}

std::string sizes_text(const Sizes& sizes) {
  std::string text;
  for (const auto& [name, size] : sizes) {
    text += fmt::format("{}{} = {}", text.empty() ? "" : ", ", name, size);
  }
  return text;
}

void note_ends(const GrowthPart& part, SolutionGrowth& growth) {
  for (const MeasuredRay& ray : part.rays) {
    if (ray.end.kind == RayEnd::Kind::Complete || ray.end.kind == RayEnd::Kind::Budget) continue;
    const std::string note = fmt::format("at {}: {}", sizes_text(ray.end.sizes), ray.end.message);
    if (std::ranges::find(growth.notes, note) == growth.notes.end()) growth.notes.push_back(note);
  }
}

GrowthPart measure_time_by(const Bench& bench, Measure measure, EffortFeed* counted) {
  MeasureOptions options{.measure = measure, .counted = counted};
  if (!bench.toolchain.blocks) options.budget = 2s;
  Purpose purpose = Purpose::Instructions;
  if (measure == Measure::Blocks) {
    purpose = Purpose::Blocks;
    options.largest_cost = 2e7;
    options.budget = 300ms;
  } else if (measure == Measure::CpuTime) {
    options.largest_cost = 5e8;
    options.most_sizes = 18;
    options.doublings_below = 0;
  }
  return measure_part(bench, build_for(bench, purpose), options, bench.problem.complexity.time);
}

// Two counters of the same work: within needs that neither exceeds, exceeds is either's clear word.
GrowthPart clearer(GrowthPart instructions, GrowthPart blocks, std::string& measure) {
  const bool is_blocks_word = instructions.verdict != GrowthVerdict::Exceeds &&
                              (blocks.verdict == GrowthVerdict::Exceeds ||
                               (blocks.verdict == GrowthVerdict::Within &&
                                instructions.verdict == GrowthVerdict::Inconclusive));
  blocks.is_fresh = instructions.is_fresh = instructions.is_fresh || blocks.is_fresh;
  if (!is_blocks_word) return instructions;
  measure = "blocks";
  return blocks;
}

std::vector<Efforts> efforts_of(const GrowthPart& time) {
  std::vector<Efforts> efforts;
  for (const MeasuredRay& ray : time.rays) efforts.push_back(ray.efforts);
  return efforts;
}

bool has_blocks(const Bench& bench) {
  // A reference that the target points to may be in a language that counts no blocks.
  return bench.toolchain.blocks && bench.problem.complexity.time.like.empty();
}

void measure_time(const Bench& bench, EffortFeed& counted, SolutionGrowth& growth) {
  if (bench.emulator == nullptr) {
    growth.measure = has_blocks(bench) ? "blocks" : "cpu-time";
    growth.time =
        measure_time_by(bench, has_blocks(bench) ? Measure::Blocks : Measure::CpuTime, &counted);
    return;
  }
  growth.measure = "instructions";
  growth.time = measure_time_by(bench, Measure::Instructions, &counted);
  if (has_blocks(bench) && growth.time.verdict != GrowthVerdict::Exceeds) {
    growth.time = clearer(std::move(growth.time), measure_time_by(bench, Measure::Blocks, nullptr),
                          growth.measure);
  }
}

// With lanes of its own, so that it can go on beside the measuring of time. Nothing when the
// efforts turned out not to be true.
std::optional<GrowthPart> measure_space_beside(const Bench& bench, const EffortFeed& efforts,
                                               Keeping keeping) {
  Lanes lanes(bench.lanes.sandbox());
  const Bench beside{bench.problem,    bench.toolchain, bench.trees, bench.prepared, bench.emulator,
                     bench.toolchains, bench.store,     lanes,       bench.has_room};
  try {
    return measure_space(beside, efforts, keeping);
  } catch (const EffortsAbandoned&) {
    return std::nullopt;
  }
}

// Nobody waits for an effort when what counts them has ended, however it did.
class EndOfFeed {
 public:
  explicit EndOfFeed(EffortFeed& feed) : feed_(feed) {}
  EndOfFeed(const EndOfFeed&) = delete;
  EndOfFeed& operator=(const EndOfFeed&) = delete;
  ~EndOfFeed() { feed_.abandon(); }

 private:
  EffortFeed& feed_;
};

// Time and space side by side where there is room, else one after the other: the same is measured.
void measure_parts(const Bench& bench, SolutionGrowth& growth) {
  const bool is_counted = bench.emulator != nullptr || has_blocks(bench);
  EffortFeed counted(bench.problem.complexity.grow.size());
  std::future<std::optional<GrowthPart>> space =
      std::async(bench.has_room && is_counted ? std::launch::async : std::launch::deferred, [&] {
        return measure_space_beside(bench, counted,
                                    is_counted ? Keeping::Nothing : Keeping::Unknown);
      });
  const EndOfFeed end(counted);
  measure_time(bench, counted, growth);
  if (growth.time.is_fresh) {
    counted.abandon();
    growth.space = measure_space(bench, EffortFeed(efforts_of(growth.time)), Keeping::Results);
    return;
  }
  counted.end_all();
  growth.space = space.get().value();
}

void measure_solution(const Bench& bench, SolutionGrowth& growth) {
  measure_parts(bench, growth);
  look_at_held(bench, growth.space);
  growth.verdict = whole(growth.time, growth.space);
  note_ends(growth.time, growth);
  note_ends(growth.space, growth);
}

// What all solutions share.
struct Shared {
  const Emulator* emulator;
  const std::string& missing;  // why there is none
  std::vector<Toolchain>& toolchains;
  PreparedStore& store;
  bool has_room;  // for more than one program at a time
};

SolutionGrowth grow_task(const Task& task, SolutionResult&& judged, const Shared& shared,
                         Lanes& lanes) {
  SolutionGrowth growth;
  growth.judged = std::move(judged);
  growth.is_accepted = is_accepted(growth.judged.verdict);
  if (!growth.is_accepted) return growth;
  if (shared.emulator == nullptr) {
    growth.notes.push_back(
        shared.missing +
        (task.toolchain->blocks
             ? "; basic blocks are counted instead: work inside of libraries is not seen"
             : "; CPU time is used instead: log factors not judged"));
  }
  const auto trees = make_source_trees(*task.problem, task.submission, *task.toolchain);
  try {
    const Prepared prepared = shared.store.get(*task.toolchain, lanes);
    measure_solution({*task.problem, *task.toolchain, trees, prepared, shared.emulator,
                      shared.toolchains, shared.store, lanes, shared.has_room},
                     growth);
  } catch (const Error& error) {
    growth.time.reason = growth.space.reason = error.what();
  }
  return growth;
}

// Whether a core is left over.
bool has_room(std::size_t tasks, int jobs, const Sandbox& sandbox) {
  return tasks == 1 && jobs != 1 && sandbox.counts_processes_apart() &&
         std::thread::hardware_concurrency() > 1;
}

// References that targets point to may be in other languages.
void look_for_likes(const std::vector<Task>& tasks, std::vector<Toolchain>& toolchains) {
  for (const Task& task : tasks) {
    for (const Target* target : {&task.problem->complexity.time, &task.problem->complexity.space}) {
      if (!target->like.empty()) toolchain_of(*task.problem, target->like, toolchains);
    }
  }
}

}  // namespace

GrowthReport measure_growth(const std::vector<Task>& tasks, const GrowthOptions& options,
                            std::vector<Toolchain>& toolchains, Sandbox& sandbox,
                            const OnProgress& on_progress) {
  std::mutex telling;
  const auto tell = [&](const Progress& progress) {
    const std::scoped_lock lock(telling);
    if (on_progress) on_progress(progress);
  };
  // A solution is done when it is measured, not when it is judged.
  Report judged = judge(tasks, options.judge, toolchains, sandbox, [&](const Progress& progress) {
    if (progress.stage != Progress::Stage::Done) tell(progress);
  });
  look_for_likes(tasks, toolchains);
  GrowthReport report;
  report.results.resize(tasks.size());
  PreparedStore store;
  std::string missing;
  const auto emulator = find_emulator(options.plugin, missing);
  const Shared shared{.emulator = emulator ? &*emulator : nullptr,
                      .missing = missing,
                      .toolchains = toolchains,
                      .store = store,
                      .has_room = has_room(tasks.size(), options.judge.jobs, sandbox)};
  for_each_task(tasks.size(), options.judge.jobs, sandbox, [&](std::size_t i, Lanes& lanes) {
    Progress progress{.solution = tasks[i].submission.path, .stage = Progress::Stage::Measuring};
    progress.task = i;
    tell(progress);
    report.results[i] = grow_task(tasks[i], std::move(judged.results[i]), shared, lanes);
    progress.stage = Progress::Stage::Done;
    progress.result = &report.results[i].judged;
    tell(progress);
    const std::scoped_lock lock(telling);
    if (options.on_measured) options.on_measured(i, report.results[i]);
  });
  return report;
}

}  // namespace gavel
