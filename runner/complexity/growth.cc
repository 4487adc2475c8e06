#include "runner/complexity/growth.h"

#include <fmt/format.h>

#include <algorithm>
#include <future>
#include <mutex>
#include <thread>

#include "runner/base/error.h"
#include "runner/complexity/ahead.h"
#include "runner/complexity/bench.h"
#include "runner/complexity/space.h"
#include "runner/judge/decide.h"
#include "runner/judge/workers.h"

namespace gavel {
namespace {

using namespace std::chrono_literals;

// Of solutions whose growth is known, counts decided within five budgets or not at all.
constexpr int kMostBudgetsInAll = 6;

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

GrowthPart measure_time_by(const Bench& bench, Measure measure, EffortFeed* counted,
                           const std::function<bool()>& is_settled = {}) {
  MeasureOptions options{.measure = measure,
                         .most_budgets = kMostBudgetsInAll,
                         .is_settled = is_settled,
                         .counted = counted};
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
  blocks.is_looked_through = instructions.is_looked_through;
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

// The same with lanes of its own, to go on beside other measuring.
template <typename Work>
auto beside(const Bench& bench, const Work& work) {
  Lanes lanes(bench.lanes.sandbox());
  return work(Bench{bench.problem, bench.toolchain, bench.trees, bench.prepared, bench.emulator,
                    bench.toolchains, bench.store, lanes, bench.has_room, nullptr, bench.audit});
}

// At once where there is room, else when it is asked for; if ever.
std::launch soonest(const Bench& bench) {
  return bench.has_room ? std::launch::async : std::launch::deferred;
}

void measure_time(const Bench& bench, EffortFeed& counted, SolutionGrowth& growth) {
  if (bench.emulator == nullptr) {
    growth.measure = has_blocks(bench) ? "blocks" : "cpu-time";
    growth.time =
        measure_time_by(bench, has_blocks(bench) ? Measure::Blocks : Measure::CpuTime, &counted);
    return;
  }
  growth.measure = "instructions";
  std::shared_future<GrowthPart> blocks;
  if (has_blocks(bench)) {
    blocks = std::async(soonest(bench), [&bench] {
      return beside(bench, [](const Bench& other) {
        return measure_time_by(other, Measure::Blocks, nullptr);
      });
    });
  }
  // Whatever more instructions would tell, the blocks' word would stand.
  const auto is_settled = [&blocks] {
    return blocks.valid() && blocks.get().verdict == GrowthVerdict::Exceeds;
  };
  growth.time = measure_time_by(bench, Measure::Instructions, &counted, is_settled);
  if (blocks.valid() && growth.time.verdict != GrowthVerdict::Exceeds) {
    growth.time = clearer(std::move(growth.time), blocks.get(), growth.measure);
  }
}

// Nothing when the efforts turned out not to be true.
std::optional<GrowthPart> measure_space_beside(const Bench& bench, const EffortFeed& efforts,
                                               Keeping keeping) {
  try {
    return beside(bench,
                  [&](const Bench& other) { return measure_space(other, efforts, keeping); });
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
      std::async(is_counted ? soonest(bench) : std::launch::deferred, [&] {
        return measure_space_beside(bench, counted,
                                    is_counted ? Keeping::AsTold : Keeping::Unknown);
      });
  const EndOfFeed end(counted);
  measure_time(bench, counted, growth);
  if (growth.time.is_fresh) {
    counted.abandon();
    growth.space = measure_space(bench, EffortFeed(efforts_of(growth.time)), Keeping::Results);
    return;
  }
  counted.end_all();
  counted.tell_forgetful(growth.time.is_looked_through);
  growth.space = space.get().value();
}

void measure_solution(const Bench& bench, SolutionGrowth& growth) {
  measure_parts(bench, growth);
  growth.verdict = whole(growth.time, growth.space);
  note_ends(growth.time, growth);
  note_ends(growth.space, growth);
  if (growth.time.is_fresh || growth.space.is_fresh)
    growth.notes.emplace_back("results are kept between calls: each was asked of a new process");
}

// It answered otherwise than when it was judged, or nothing that it was judged on shows the
// mistake.
void refuse(const CaseResult& wrong, SolutionGrowth& growth) {
  growth.is_accepted = false;
  growth.judged.verdict = wrong.verdict;
  ++growth.judged.total;
  growth.judged.cases.push_back(wrong);
  growth.notes = {
      fmt::format("a wrong answer while it was measured, to {}: {}", wrong.name, wrong.message)};
}

// What all solutions share.
struct Shared {
  const Emulator* emulator;
  const std::string& missing;  // why there is none
  std::vector<Toolchain>& toolchains;
  PreparedStore& store;
  ReferenceLanguages& languages;
  bool has_room;  // for more than one program at a time
};

SolutionGrowth grow_task(const Task& task, SolutionResult&& judged, const Shared& shared,
                         Ahead* ahead, Lanes& lanes) {
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
  AnswerAudit audit(*task.problem, shared.languages, shared.store, lanes.sandbox());
  try {
    const Prepared prepared = shared.store.get(*task.toolchain, lanes);
    measure_solution(
        {*task.problem, *task.toolchain, trees, prepared, shared.emulator, shared.toolchains,
         shared.store, lanes, shared.has_room, ahead != nullptr ? ahead->begun() : nullptr, &audit},
        growth);
  } catch (const Error& error) {
    growth.time.reason = growth.space.reason = error.what();
  }
  if (const auto wrong = audit.refutation()) refuse(*wrong, growth);
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
  for (const Task& task : tasks) look_for(*task.toolchain);
  PreparedStore store;
  ReferenceLanguages languages(toolchains);
  std::string missing;
  const auto emulator = find_emulator(options.plugin, missing);
  const Shared shared{.emulator = emulator ? &*emulator : nullptr,
                      .missing = missing,
                      .toolchains = toolchains,
                      .store = store,
                      .languages = languages,
                      .has_room = has_room(tasks.size(), options.judge.jobs, sandbox)};
  std::optional<Ahead> ahead;
  if (shared.has_room && tasks.front().toolchain->missing.empty()) {
    ahead.emplace(tasks.front(), shared.emulator, toolchains, store, sandbox);
  }
  std::mutex telling;
  const auto tell = [&](const Progress& progress) {
    const std::scoped_lock lock(telling);
    if (on_progress) on_progress(progress);
  };
  // A solution is done when it is measured, not when it is judged.
  Report judged = judge(tasks, options.judge, toolchains, sandbox, [&](const Progress& progress) {
    if (ahead && progress.stage != Progress::Stage::Compiling) {
      ahead->tell_compiled(progress.stage != Progress::Stage::Done);
    }
    if (progress.stage != Progress::Stage::Done) tell(progress);
  });
  look_for_likes(tasks, toolchains);
  GrowthReport report;
  report.results.resize(tasks.size());
  for_each_task(tasks.size(), options.judge.jobs, sandbox, [&](std::size_t i, Lanes& lanes) {
    Progress progress{.solution = tasks[i].submission.path, .stage = Progress::Stage::Measuring};
    progress.task = i;
    tell(progress);
    report.results[i] =
        grow_task(tasks[i], std::move(judged.results[i]), shared, ahead ? &*ahead : nullptr, lanes);
    progress.stage = Progress::Stage::Done;
    progress.result = &report.results[i].judged;
    tell(progress);
    const std::scoped_lock lock(telling);
    if (options.on_measured) options.on_measured(i, report.results[i]);
  });
  return report;
}

}  // namespace gavel
