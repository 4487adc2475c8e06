#include "runner/judge/smallest_failure.h"

#include "runner/problem/constraints.h"
#include "runner/problem/input.h"

namespace gavel {

SmallestFailure::SmallestFailure(const ProblemSpec& problem, const Input& input,
                                 const ShrinkBudget& budget, const StillFails& still_fails)
    : problem_(problem),
      budget_(budget),
      still_fails_(still_fails),
      best_(take_apart(problem.signature, input)),
      cost_(measure(best_)),
      end_(std::chrono::steady_clock::now() + budget.most_time) {}

bool SmallestFailure::is_spent() const {
  return tries_ >= budget_.most_tries || std::chrono::steady_clock::now() >= end_;
}

bool SmallestFailure::is_allowed(const Input& input) const {
  return find_violations(problem_, input, Strictness::Full).empty() &&
         !find_unmet(problem_.constraints->require, bind_input(problem_.signature, input));
}

bool SmallestFailure::take(Parts candidate) {
  if (is_spent()) return false;
  const Simplicity cost = measure(candidate);
  if (!(cost < cost_)) return false;
  ++tries_;
  const Input input = put_together(problem_.signature, candidate);
  if (!is_allowed(input) || !still_fails_(input)) return false;
  best_ = std::move(candidate);
  cost_ = cost;
  ++changes_;
  return true;
}

}  // namespace gavel
