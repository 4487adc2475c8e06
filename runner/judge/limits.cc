#include "runner/judge/limits.h"

namespace gavel {
namespace {

using namespace unit_literals;
using namespace std::chrono_literals;

}  // namespace

SessionLimits session_limits(const ProblemSpec& problem, const Toolchain& toolchain) {
  const Duration cpu =
      std::chrono::duration_cast<Duration>(problem.time_limit * toolchain.time_factor);
  // A solution that works is bound by CPU time alone; the wall limit only ends what dawdles, and is
  // far off so that a busy machine does not change a verdict. Sleepers meet the idle limit.
  const Limits each_case{.cpu_time = cpu,
                         .wall_time = cpu * 10 + 20s,
                         .idle_time = cpu + 2s,
                         .memory = problem.memory_limit + toolchain.memory_extra,
                         .output = 16_MiB,
                         .scratch = 64_MiB,
                         .stack = 64_MiB,
                         .processes = toolchain.processes};
  Limits startup = each_case;
  startup.cpu_time = toolchain.startup_time + cpu;
  startup.wall_time = startup.cpu_time * 10 + 20s;
  startup.idle_time = 10s;
  return {.startup = startup,
          .each_case = each_case,
          .longest_reply = 256_MiB,
          .memory_refused = toolchain.memory_refused,
          .stack_overflow = toolchain.stack_overflow};
}

}  // namespace gavel
