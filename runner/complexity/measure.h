// Runs a built solution on growing inputs and notes what each call costs.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "runner/build/build.h"
#include "runner/complexity/emulator.h"
#include "runner/complexity/rule.h"
#include "runner/judge/session.h"
#include "runner/problem/spec.h"

namespace gavel {

enum class Measure { Instructions, CpuTime, Space };

// Why a ray ended before its largest size.
struct RayEnd {
  enum class Kind { Complete, Budget, Crash, Timeout, Memory, Untrustworthy } kind = Kind::Complete;
  Sizes sizes;          // at which it ended
  std::string message;  // of a crash: what happened
};

struct MeasuredRay {
  CostRay ray;
  RayEnd end;
  // CPU time of each point's run, for scale only.
  std::vector<Duration> cpu_times;
};

struct MeasureOptions {
  Measure measure = Measure::Instructions;
  // All runs of one ray together, in CPU time; sizes grow while it lasts.
  Duration budget = std::chrono::seconds(2);
  // A run that costs more than this is the last of its ray.
  double largest_cost = 4e8;
  std::size_t most_sizes = 12;
  // How far below the spec's first size measuring begins.
  int doublings_below = 5;
};

struct MeasureJob {
  const ProblemSpec& problem;
  const Executable& executable;
  SessionLimits limits;
  const Emulator* emulator = nullptr;  // for Measure::Instructions
  MeasureOptions options;
};

// One ray of the problem's [complexity]: at each size the largest cost over the ray's families,
// each the mean over `seeds` inputs. Sizes start well below `from` and grow while the budget lasts.
MeasuredRay measure_ray(const MeasureJob& job, const Ray& ray, std::uint64_t seeds, Lanes& lanes);

// The same sizes as `sizes`, for a reference that a target is compared with.
MeasuredRay measure_at(const MeasureJob& job, const Ray& ray, std::uint64_t seeds,
                       const std::vector<std::int64_t>& sizes, Lanes& lanes);

}  // namespace gavel
