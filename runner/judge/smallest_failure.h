// The smallest input found so far that fails, while it is looked for.
#pragma once

#include <chrono>

#include "runner/judge/shrink.h"
#include "runner/judge/shrink_places.h"

namespace gavel {

class SmallestFailure {
 public:
  // What is passed must outlive it; `input` fails.
  SmallestFailure(const ProblemSpec& problem, const Input& input, const ShrinkBudget& budget,
                  const StillFails& still_fails);

  const Parts& parts() const { return best_; }
  Input input() const { return put_together(problem_.signature, best_); }

  // Nothing more is taken.
  bool is_spent() const;
  // How many were taken.
  std::size_t changes() const { return changes_; }

  // Takes `candidate` in its place when it is simpler, allowed, and fails.
  bool take(Parts candidate);

 private:
  bool is_allowed(const Input& input) const;

  const ProblemSpec& problem_;
  const ShrinkBudget& budget_;
  const StillFails& still_fails_;
  Parts best_;
  Simplicity cost_;
  std::chrono::steady_clock::time_point end_;
  std::size_t tries_ = 0;
  std::size_t changes_ = 0;
};

}  // namespace gavel
