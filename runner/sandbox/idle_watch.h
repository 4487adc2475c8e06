// Tells a program that sleeps from one that waits for a processor or for the judge.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>

#include "runner/base/units.h"

namespace gavel {

class IdleWatch {
 public:
  using Clock = std::chrono::steady_clock;

  // What a program has done so far.
  struct Work {
    Duration cpu{};
    std::uint64_t output = 0;  // bytes that the judge has read of it
    bool is_runnable = false;  // runs, or waits for a processor
  };

  IdleWatch(Duration limit, Clock::time_point begin, const Work& so_far);

  Clock::time_point next_look() const { return next_look_; }
  // True when it has done nothing for the whole limit. On a busy machine a program may get little
  // CPU time because others have it, or because the judge is late to empty its pipe: that is no
  // sleep, and the limit begins anew.
  bool look(Clock::time_point now, const Work& work);

 private:
  static constexpr int kParts = 4;  // looks in the length of the limit

  void begin_anew(const Work& work);

  Duration limit_;
  Clock::time_point next_look_;
  std::array<Work, kParts> last_looks_;  // a ring
  int looks_ = 0;
};

}  // namespace gavel
