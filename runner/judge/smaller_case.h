// The smallest case that fails as a given one does.
#pragma once

#include <functional>
#include <memory>

#include "runner/judge/attempt.h"
#include "runner/judge/oracle.h"
#include "runner/judge/report.h"

namespace gavel {

struct Contest {
  const ProblemSpec& problem;
  const Executable& executable;  // of the solution
  SessionLimits limits;
  Lanes& lanes;    // the solution's
  Oracle& oracle;  // in lanes of its own
  AnswerChecker& checker;
};

// Shrinks `input` for at most `time`. Null when `input` does not fail alone in a fresh process,
// when nothing smaller fails, or when it has more than 400,000 numbers and characters, which taken
// apart would need hundreds of megabytes; the smaller one fails alone in a fresh process. Error
// when the oracle has no answer.
std::shared_ptr<const SmallerCase> find_smaller(const Contest& contest, const Input& input,
                                                Duration time);

}  // namespace gavel
