// How far a step of measuring may go.
#pragma once

#include "runner/base/units.h"

namespace gavel {

// What was spent: as reckoned from counts, and as it was.
struct Spent {
  Duration effort{};
  Duration cpu_time{};
};

// Holds a step to its budget by what its inputs take as reckoned from counts. CPU time, which a
// busy machine stretches, ends it only where that says plainly that the reckoning is wrong.
class Allowance {
 public:
  explicit Allowance(Duration budget) : budget_(budget) {}

  void start() { spent_ = {}; }
  void spend(const Spent& more);
  // Whether so many budgets are.
  bool is_spent(int times) const;
  // Costs rise from size to size by about the same factor: what the next one will take is known
  // from the last two before it is begun.
  bool is_next_too_dear(const Spent& last, const Spent& before, int times) const;

 private:
  Duration budget_;
  Spent spent_;
};

}  // namespace gavel
