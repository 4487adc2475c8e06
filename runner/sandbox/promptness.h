// Wakes soon, also on a busy machine. Free of libc, allocation and exceptions.
#pragma once

#include <sys/syscall.h>

#include <cstdint>

#include "runner/sandbox/raw_call.h"
#include "runner/sandbox/scheduling.h"

namespace gavel {

// What ends a run at its limit sleeps nearly all the time, and must not wait behind programs when
// it wakes. It asks the scheduler for short turns (from Linux 6.12 on such a sleeper runs at once;
// its share stays the same). Nothing is asked for its children. Older kernels change nothing.
inline void become_prompt() {
  SchedulingAttributes attributes{};
  constexpr std::uint64_t kShortestTurn = 100'000;  // ns
  attributes.size = sizeof attributes;
  const long own = reinterpret_cast<long>(&attributes);
  if (raw_call(SYS_sched_getattr, 0, own, sizeof attributes, 0) < 0) return;
  if (attributes.policy != kOrdinaryPolicy) return;
  attributes.flags |= kResetOnFork;
  attributes.runtime = kShortestTurn;
  raw_call(SYS_sched_setattr, 0, own, 0);
}

}  // namespace gavel
