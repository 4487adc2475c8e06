// How far a step of measuring may go.
#pragma once

#include "runner/base/units.h"

namespace gavel {

// Holds a step to its budget by what its inputs take as reckoned from counts. CPU time, which a
// busy machine stretches, ends it only where that says plainly that the reckoning is wrong.
class Allowance {
 public:
  explicit Allowance(Duration budget) : budget_(budget) {}

  void start() { spent_ = cpu_spent_ = Duration{}; }
  void spend(Duration effort, Duration cpu_time) {
    spent_ += effort;
    cpu_spent_ += cpu_time;
  }
  // Whether so many budgets are.
  bool is_spent(int times) const;
  // Costs rise from size to size by about the same factor: what the next one will take is known
  // from the last two before it is begun.
  bool is_next_too_dear(Duration last, Duration before, int times) const;

 private:
  Duration budget_;
  Duration spent_{};
  Duration cpu_spent_{};
};

}  // namespace gavel
