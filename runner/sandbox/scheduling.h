// What sched_setattr(2) takes; libc has no name for it.
#pragma once

#include <cstdint>

namespace gavel {

struct SchedulingAttributes {
  std::uint32_t size, policy;
  std::uint64_t flags;
  std::int32_t nice;
  std::uint32_t priority;
  // Of an ordinary task the length of its turns in ns, from Linux 6.12 on; before, 0.
  std::uint64_t runtime;
  std::uint64_t deadline, period;
};
inline constexpr std::uint32_t kOrdinaryPolicy = 0, kFirstInFirstOutPolicy = 1;
inline constexpr std::uint64_t kResetOnFork = 1;  // children are scheduled as usual

}  // namespace gavel
