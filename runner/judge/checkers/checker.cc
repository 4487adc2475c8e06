#include "runner/judge/checkers/checker.h"

#include <fmt/format.h>

#include "runner/base/error.h"
#include "runner/base/overload.h"

namespace gavel {
Comparison compare(const CheckerSpec& checker, const Type& type, const Value& actual,
                   const Value& expected) {
  return std::visit(
      Overload{
          [&](const ExactChecker&) { return compare_exact(type, actual, expected); },
          [&](const FloatChecker& tolerance) {
            return compare_float(tolerance, type, actual, expected);
          },
          [&](const UnorderedChecker& unordered) {
            return compare_unordered(unordered, type, actual, expected);
          },
          [&](const ProgramChecker& program) -> Comparison {
            throw Error(fmt::format("{} judges whole answers, not values alone", program.file));
          },
      },
      checker);
}

}  // namespace gavel
