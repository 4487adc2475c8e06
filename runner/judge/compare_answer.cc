#include "runner/judge/compare_answer.h"

#include <fmt/format.h>

#include "runner/judge/checkers/checker.h"

namespace gavel {

Comparison compare_answer(const ProblemSpec& problem, const Input& input, const Answer& actual,
                          const Answer& expected) {
  const Signature& signature = problem.signature;
  if (!signature.is_class) {
    const Type& type = signature.output ? signature.function.params.at(*signature.output).type
                                        : signature.function.returns;
    return compare(problem.checker, type, actual.values.at(0), expected.values.at(0));
  }
  for (std::size_t i = 0; i < input.calls.size(); ++i) {
    const Method& method = signature.methods.at(input.calls[i].method);
    if (method.returns.kind() == TypeKind::Void) continue;
    Comparison comparison =
        compare(problem.checker, method.returns, actual.values.at(i), expected.values.at(i));
    if (!comparison.is_right) {
      comparison.difference =
          fmt::format("call {}, {}: {}", i + 1, method.name, comparison.difference);
      return comparison;
    }
  }
  return {.is_right = true, .difference = ""};
}

}  // namespace gavel
