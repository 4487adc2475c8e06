#include "runner/complexity/allowance.h"

#include <algorithm>

namespace gavel {
namespace {

// What a size takes tells what the next one will when it is not less than this part of the budget;
// and no more than by this factor.
constexpr int kNoticeable = 20;
constexpr double kMostFactor = 8;
// CPU time beyond this many budgets ends a step as well.
constexpr int kSafety = 5;

// What the next size takes after these two; 0 where they are too cheap to tell.
Duration foresee(Duration last, Duration before, Duration budget) {
  if (last * kNoticeable < budget || before == Duration{}) return Duration{};
  const double factor =
      std::max(1.0, static_cast<double>(last.count()) / static_cast<double>(before.count()));
  return std::chrono::duration_cast<Duration>(last * std::min(factor, kMostFactor));
}

}  // namespace

void Allowance::spend(const Spent& more) {
  spent_.effort += more.effort;
  spent_.cpu_time += more.cpu_time;
}

bool Allowance::is_spent(int times) const {
  const Duration budget = budget_ * times;
  return spent_.effort > budget || spent_.cpu_time > budget * kSafety;
}

bool Allowance::is_next_too_dear(const Spent& last, const Spent& before, int times) const {
  const auto is_too_dear = [times](Duration spent, Duration next, Duration budget) {
    return next != Duration{} && spent + next > budget * times;
  };
  return is_too_dear(spent_.effort, foresee(last.effort, before.effort, budget_), budget_) ||
         is_too_dear(spent_.cpu_time, foresee(last.cpu_time, before.cpu_time, budget_ * kSafety),
                     budget_ * kSafety);
}

}  // namespace gavel
