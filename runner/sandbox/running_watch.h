// What a running program's limits are watched by: for running*.cc alone.
#pragma once

#include <algorithm>
#include <chrono>
#include <optional>

#include "runner/sandbox/idle_watch.h"
#include "runner/sandbox/precedence.h"
#include "runner/sandbox/processes.h"
#include "runner/sandbox/running.h"

namespace gavel {

struct RunningProgram::Watch {
  using Clock = std::chrono::steady_clock;

  Limits limits;
  Clock::time_point begin;
  Duration cpu_before{};
  Clock::time_point next_look;         // at CPU time
  Clock::time_point next_memory_look;  // never where a cgroup counts
  Duration cpu_at_memory_look{};
  IdleWatch idle;
  std::optional<Ending> ending{};
  // When it was found to be over its limit: what it had used, with `cpu_before`.
  Duration cpu_at_limit{};
  Clock::time_point at_limit{};
  // Near its limit:
  Precedence precedence{};
  ProcessGroup group{};                          // the program's
  std::optional<Clock::time_point> halted_at{};  // all of the group
  std::optional<Clock::time_point> killed_at{};  // everything, by us

  Duration elapsed() const { return Clock::now() - begin; }
  Clock::time_point deadline() const {
    return std::min({begin + limits.wall_time, next_look, idle.next_look(), next_memory_look});
  }
};

}  // namespace gavel
