#include "runner/judge/answer_checker.h"

#include "runner/judge/compare_answer.h"

namespace gavel {

AnswerChecker::AnswerChecker(const ProblemSpec& problem, const std::vector<Toolchain>& toolchains,
                             PreparedStore& prepared, Sandbox& sandbox)
    : problem_(problem), toolchains_(toolchains), prepared_(prepared), sandbox_(sandbox) {}

Comparison AnswerChecker::compare(const Input& input, const Answer& actual,
                                  const Answer& expected) {
  const auto* checker = std::get_if<ProgramChecker>(&problem_.checker);
  if (checker == nullptr) return compare_answer(problem_, input, actual, expected);
  if (!program_) program_.emplace(problem_, *checker, toolchains_, prepared_, sandbox_);
  return program_->compare(input, actual.values.at(0), expected.values.at(0));
}

}  // namespace gavel
