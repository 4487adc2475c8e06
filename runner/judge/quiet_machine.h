// Who runs a case shares the machine; who has to be sure of a time has it alone.
#pragma once

#include <shared_mutex>

#include "runner/judge/builds_ahead.h"

namespace gavel {

// A shared mutex for std::shared_lock and std::unique_lock. While somebody waits for the machine or
// has it alone, the builder has a processor to itself.
class QuietMachine {
 public:
  // `ahead` outlives it.
  explicit QuietMachine(BuildsAhead& ahead) : ahead_(ahead) {}

  void lock() {
    ahead_.begin_wait();
    mutex_.lock();
  }
  void unlock() {
    mutex_.unlock();
    ahead_.end_wait();
  }
  void lock_shared() { mutex_.lock_shared(); }
  void unlock_shared() { mutex_.unlock_shared(); }

 private:
  BuildsAhead& ahead_;
  std::shared_mutex mutex_;
};

}  // namespace gavel
