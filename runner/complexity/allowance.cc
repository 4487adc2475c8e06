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

}  // namespace

bool Allowance::is_spent(int times) const {
  const Duration budget = budget_ * times;
  return spent_ > budget || cpu_spent_ > budget * kSafety;
}

bool Allowance::is_next_too_dear(Duration last, Duration before, int times) const {
  if (last * kNoticeable < budget_ || before == Duration{}) return false;
  const double factor =
      std::max(1.0, static_cast<double>(last.count()) / static_cast<double>(before.count()));
  const auto next = std::chrono::duration_cast<Duration>(last * std::min(factor, kMostFactor));
  return spent_ + next > budget_ * times;
}

}  // namespace gavel
