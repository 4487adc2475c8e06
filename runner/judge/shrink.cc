#include "runner/judge/shrink.h"

#include "runner/judge/lower_values.h"
#include "runner/judge/remove_parts.h"
#include "runner/judge/smallest_failure.h"

namespace gavel {

Input shrink(const ProblemSpec& problem, const Input& input, const ShrinkBudget& budget,
             const StillFails& still_fails) {
  SmallestFailure smallest(problem, input, budget, still_fails);
  std::size_t changes = 0;
  do {
    changes = smallest.changes();
    remove_parts(smallest);
    lower_values(smallest);
  } while (smallest.changes() > changes && !smallest.is_spent());
  return smallest.input();
}

}  // namespace gavel
