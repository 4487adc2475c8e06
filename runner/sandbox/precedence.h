// The judge goes before all ordinary programs for a moment.
#pragma once

#include "runner/sandbox/scheduling.h"

namespace gavel {

// A judge that waits for a processor cannot end what has reached its limit. Short turns let it run
// as soon as it wakes (promptness.h), but whoever is at work when the scheduler's timer ticks has
// had its turn: of looks of half a millisecond that is one in eight at 250 ticks a second, and
// then both processors are the program's until the next tick. Under SCHED_FIFO the judge runs until
// it sleeps. It may ask for that as root, or where RLIMIT_RTPRIO lets its user (getrlimit(2)), and
// where its group has a share of such time; elsewhere nothing changes.
class Precedence {
 public:
  Precedence() = default;
  Precedence(const Precedence&) = delete;
  Precedence& operator=(const Precedence&) = delete;
  ~Precedence();  // in the thread that took it

  // The calling thread has it until this ends. The second call does nothing.
  void take();
  bool is_taken() const { return is_taken_; }

 private:
  SchedulingAttributes usual_{};
  bool is_asked_ = false, is_taken_ = false;
};

}  // namespace gavel
