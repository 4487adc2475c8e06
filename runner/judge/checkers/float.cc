#include <algorithm>
#include <cmath>

#include "runner/judge/checkers/checker.h"
#include "runner/judge/checkers/difference.h"

namespace gavel {
namespace {

bool is_close(double actual, double expected, const FloatChecker& tolerance) {
  if (std::isnan(actual) || std::isnan(expected)) return false;
  if (std::isinf(actual) || std::isinf(expected)) return actual == expected;
  // The difference of two huge numbers may overflow to infinity, which is then not close: right.
  const double most = std::max(tolerance.absolute, tolerance.relative * std::fabs(expected));
  return std::fabs(actual - expected) <= most;
}

}  // namespace

Comparison compare_float(const FloatChecker& tolerance, const Type& type, const Value& actual,
                         const Value& expected) {
  const auto difference = first_difference(
      type, actual, expected, [&](double a, double e) { return is_close(a, e, tolerance); });
  return {.is_right = !difference, .difference = difference.value_or("")};
}

}  // namespace gavel
