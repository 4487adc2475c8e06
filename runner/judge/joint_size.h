// How many cases to ask a solution for in one frame.
#pragma once

#include <algorithm>
#include <cstddef>

#include "runner/base/units.h"
#include "runner/sandbox/sandbox.h"

namespace gavel {

// A frame costs two switches between judge and program and a look at clocks and memory, which is
// several times what a short case takes. So cases that are known to be short go together: two, then
// twice as many each time, as long as they are expected to take a few milliseconds.
class JointSize {
 public:
  std::size_t next() const { return size_; }

  void note(std::size_t cases, const Usage& usage) {
    constexpr Duration kWorthwhile = std::chrono::milliseconds(4);
    constexpr std::size_t kMost = 64;
    // Another process's turns count little, a sleep counts.
    const Duration took = std::max(usage.cpu_time, usage.wall_time / 4);
    const Duration each = std::max<Duration>(took / cases, Duration(1));
    size_ = std::min({kMost, size_ * 2, static_cast<std::size_t>(kWorthwhile / each)});
    size_ = std::max<std::size_t>(size_, 1);
  }

 private:
  std::size_t size_ = 1;
};

}  // namespace gavel
