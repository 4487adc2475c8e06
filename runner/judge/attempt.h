// One input given to a solution, and what came of it.
#pragma once

#include <optional>
#include <string>

#include "runner/judge/answer_checker.h"
#include "runner/judge/comparison.h"
#include "runner/judge/report.h"
#include "runner/judge/session.h"
#include "runner/judge/verdict.h"

namespace gavel {

struct Attempt {
  CaseRun run;
  std::optional<Comparison> comparison;  // of an answer of the declared type
  Verdict verdict;
};

Attempt attempt(AnswerChecker& checker, Session& session, const Input& input,
                const Answer& expected);

// What a report says of it, in texts of at most that length; its `name` and `why` are left to the
// caller.
CaseResult describe_attempt(const ProblemSpec& problem, const Input& input, const Answer& expected,
                            const Attempt& attempt, const SessionLimits& limits,
                            Bytes longest_text = Bytes{64 << 10});

}  // namespace gavel
