#include "runner/judge/checkers/checker.h"
#include "runner/judge/checkers/difference.h"

namespace gavel {

Comparison compare_exact(const Type& type, const Value& actual, const Value& expected) {
  const auto difference =
      first_difference(type, actual, expected, [](double a, double e) { return a == e; });
  return {.is_right = !difference, .difference = difference.value_or("")};
}

}  // namespace gavel
