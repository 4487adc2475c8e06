// Whole answers against expected ones, as a problem's checker says.
#pragma once

#include <optional>

#include "runner/judge/checkers/program.h"

namespace gavel {

// For one thread. A checker that is a program is built at the first answer.
class AnswerChecker {
 public:
  // All arguments outlive it.
  AnswerChecker(const ProblemSpec& problem, const std::vector<Toolchain>& toolchains,
                PreparedStore& prepared, Sandbox& sandbox);

  // Error when the checker itself fails.
  Comparison compare(const Input& input, const Answer& actual, const Answer& expected);

 private:
  const ProblemSpec& problem_;
  const std::vector<Toolchain>& toolchains_;
  PreparedStore& prepared_;
  Sandbox& sandbox_;
  std::optional<CheckerProgram> program_;
};

}  // namespace gavel
