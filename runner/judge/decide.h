// The one place where a case's verdict is made.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "runner/judge/comparison.h"
#include "runner/judge/report.h"
#include "runner/judge/session.h"
#include "runner/judge/verdict.h"

namespace gavel {

// `comparison` is set exactly when the run has an answer of the declared type.
Verdict decide(const CaseRun& run, const std::optional<Comparison>& comparison);

// Of a solution: that of its first case that is not accepted.
Verdict decide(const std::vector<CaseResult>& cases);
Verdict decide(const CompileFailure& failure);
// Whether the solution was refused before any case: what a report then says is the compiler's.
bool is_refusal(Verdict verdict);
// Of a task that the judge itself could not do.
Verdict fault_of_the_judge();

// Whether a failure like this one is over at once, so that many inputs can be tried for it.
bool is_quick_to_show(Verdict verdict);

// A sentence for a person about the same; empty for AC.
std::string explain(const CaseRun& run, const std::optional<Comparison>& comparison,
                    const SessionLimits& limits);

}  // namespace gavel
