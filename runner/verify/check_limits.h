// How far the references are from the time limit.
#pragma once

#include <functional>

#include "runner/judge/report.h"
#include "runner/problem/spec.h"
#include "runner/toolchain/toolchain.h"
#include "runner/verify/verify_report.h"

namespace gavel {

// The CPU time of one reference's slowest case, and the factor of its language.
struct ReferenceTime {
  const ReferenceSpec* reference;
  const Toolchain* toolchain;
  std::string case_name;
  Duration cpu_time{};
};

// Runs the case again with `factor` times the limit; the CPU time that it took.
using RunAgain = std::function<Duration(const ReferenceTime& time, double factor)>;

struct LimitOptions {
  // How many times the limit a reference that is too slow may take: it is stopped then.
  double patience = 2.2;
  // A margin that is not looked at twice.
  double enough = 2;
};

// The margins of the problem: `accepted` are the slowest cases of accepted references, `too_slow`
// every case that others were stopped at, of which a reference's slowest counts. What looks tight
// is run again: the least of several times counts, since a busy machine only adds.
void check_limits(const ProblemSpec& problem, std::vector<ReferenceTime> accepted,
                  std::vector<ReferenceTime> too_slow, const LimitOptions& options,
                  const RunAgain& run_again, ProblemProof& proof);

// The slowest case of a result.
const CaseResult* slowest_case(const SolutionResult& result);

}  // namespace gavel
