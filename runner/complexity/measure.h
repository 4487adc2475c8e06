// Runs a built solution on growing inputs and notes what each call costs.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "runner/build/build.h"
#include "runner/complexity/copies.h"
#include "runner/complexity/effort_feed.h"
#include "runner/complexity/emulator.h"
#include "runner/complexity/marked_session.h"
#include "runner/complexity/measure_kind.h"
#include "runner/complexity/rule.h"
#include "runner/judge/answer_audit.h"
#include "runner/problem/spec.h"

namespace gavel {

// Why a ray ended before its largest size.
struct RayEnd {
  enum class Kind { Complete, Budget, Crash, Timeout, Memory, Untrustworthy } kind = Kind::Complete;
  Sizes sizes;          // at which it ended
  std::string message;  // of a crash: what happened
};

struct MeasuredRay {
  CostRay ray;
  RayEnd end;
  Efforts efforts{};  // of what was counted; empty where nothing was
  // Of instructions, those in loops that may copy; zeros of other measures.
  CopyingOfFamilies copying{};
};

struct MeasureOptions {
  Measure measure = Measure::Instructions;
  // One step of all rays together, in time of the solution and of the judge; sizes grow while it
  // lasts. The time is reckoned from counts, so that the same sizes are reached beside any load;
  // CPU time decides where nothing is counted, and where it is some times the budget.
  Duration budget = std::chrono::milliseconds(800);
  // For what is undecided no further step is begun when all have taken so many budgets. Zero: any.
  int most_budgets = 0;
  // Where the part is open to doubt at the end: once more, this much. Zero: no more.
  Duration budget_in_doubt{};
  // But not for a ray of fewer sizes than these: smaller ones are asked instead.
  std::size_t fewest_to_raise = 0;
  // A cost below this does not tell how the input's space grows. No more than a gauge's resolution.
  double told_from = 0;
  // A run that costs more than this is the last of its ray.
  double largest_cost = 2e8;
  // Twice as many where a ray has steps of its own.
  std::size_t most_sizes = 14;
  // How far below the spec's first size measuring begins.
  int doublings_below = 5;
  // A process for each input: the solution is known to keep results between calls.
  bool is_fresh = false;
  // Asked at the end, unless growth is beyond the target in any case: whether it is known to keep
  // none.
  std::function<bool()> is_forgetful{};
  // Told of a ray each time it has grown by a size.
  std::function<void(const CostRay&)> on_size{};
  // Asked while the part is undecided: whether nothing depends on it any more.
  std::function<bool()> is_settled{};
  // Told what is counted as sizes grow. Borrowed; or null.
  EffortFeed* counted = nullptr;
  // For space: what it takes to look at it, reckoned from the same solution's work as it is
  // counted along the problem's rays. Borrowed; or null.
  const EffortFeed* efforts = nullptr;
  MeasuredRun::Effort effort{};
};

struct MeasureJob {
  const ProblemSpec& problem;
  const Executable& executable;
  SessionLimits limits;
  const Emulator* emulator = nullptr;  // for Measure::Instructions
  MeasureOptions options;
  AnswerAudit* audit = nullptr;  // of the answers; borrowed. Null: they are trusted
};

// One ray of the problem's [complexity], measured a step at a time. The cost at a size is that of
// the dearest of the ray's families, the mean over seeds (cost_table.h). What was measured stays.
class RayMeasurement {
 public:
  // All arguments outlive it; the ray is one of the problem's. The session may be shared with other
  // rays.
  RayMeasurement(const MeasureJob& job, const Ray& ray, MarkedSession& session);
  ~RayMeasurement();
  RayMeasurement(RayMeasurement&&) noexcept;

  // Sizes that double, from well below the spec's first while the budget lasts, an input a family.
  void grow();
  // The given sizes, for a reference that a target is compared with.
  void measure_at(const std::vector<std::int64_t>& sizes);
  // Larger sizes than the budget allowed. False when there is none.
  bool extend();
  // The same with a larger budget, which holds from then on.
  bool raise(Duration budget);
  // Sizes half way between the larger ones, each time closer. False when there is nothing to add.
  bool fill_in();
  // More inputs at the larger sizes, until each family has `seeds`. False when inputs of equal size
  // cost about the same, beside the `scatter` of the costs' logarithms about their line.
  bool repeat(std::uint64_t seeds, double scatter);
  // Asks again for costs that stand out among those of the sizes beside them.
  void recheck();
  // Measures an input again in a process that has answered nothing before: whether it costs more
  // then, as of a solution that keeps results between calls.
  bool is_hiding_work();
  // Forgets what was measured: from now on each input gets a process of its own.
  void start_afresh();
  // Whether that was found, or the options asked for it.
  bool is_fresh() const;
  // By all steps so far, as reckoned.
  Duration effort() const;
  // Of its families, see families.h.
  std::optional<std::string> cheap_family() const;
  // The same; asks for what is not known. None where chance has a part in the costs.
  std::optional<std::string> gaining_family();

  MeasuredRay result() const;

 private:
  class State;
  std::unique_ptr<State> state_;
};

}  // namespace gavel
