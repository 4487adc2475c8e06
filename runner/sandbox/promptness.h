// Wakes soon, also on a busy machine. Free of libc, allocation and exceptions.
#pragma once

#include <sys/syscall.h>

#include <cstdint>

#include "runner/sandbox/raw_call.h"

namespace gavel {

// What ends a run at its limit sleeps nearly all the time, and must not wait behind programs when
// it wakes. It asks the scheduler for short turns (from Linux 6.12 on such a sleeper runs at once;
// its share stays the same). Nothing is asked for its children. Older kernels change nothing.
inline void become_prompt() {
  struct Attributes {  // sched_setattr(2)
    std::uint32_t size, policy;
    std::uint64_t flags;
    std::int32_t nice;
    std::uint32_t priority;
    std::uint64_t runtime, deadline, period;
  } attributes{};
  constexpr std::uint32_t kOrdinary = 0;
  constexpr std::uint64_t kResetOnFork = 1, kShortestTurn = 100'000;  // ns
  attributes.size = sizeof attributes;
  const long own = reinterpret_cast<long>(&attributes);
  if (raw_call(SYS_sched_getattr, 0, own, sizeof attributes, 0) < 0) return;
  if (attributes.policy != kOrdinary) return;
  attributes.flags |= kResetOnFork;
  attributes.runtime = kShortestTurn;
  raw_call(SYS_sched_setattr, 0, own, 0);
}

}  // namespace gavel
