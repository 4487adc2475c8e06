// One input given to a solution, and what came of it.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "runner/judge/answer_checker.h"
#include "runner/judge/case_shelf.h"
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

// Several cases in one frame, under limits for all of them together: then each of them keeps to its
// own, whatever share it had. Nothing unless each is accepted; the session's program may have
// ended.
std::optional<std::vector<Attempt>> attempt_jointly(
    AnswerChecker& checker, Session& session,
    std::span<const std::shared_ptr<const CaseData>> cases, const Limits& limits);

// What a report says of it, in texts of at most that length; its `name` and `why` are left to the
// caller.
CaseResult describe_attempt(const ProblemSpec& problem, const Input& input, const Answer& expected,
                            const Attempt& attempt, const SessionLimits& limits,
                            Bytes longest_text = Bytes{64 << 10});

}  // namespace gavel
