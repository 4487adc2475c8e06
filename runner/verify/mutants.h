// Changes accepted references a little, everywhere: the problem's cases must notice each change.
#pragma once

#include <vector>

#include "runner/judge/judge.h"
#include "runner/verify/verify_report.h"

namespace gavel {

// For each problem the count of mutants, and a finding for each survivor that the spec does not
// record as equivalent; into the proof of the same index. `on_progress` tells of references.
void check_mutants(const std::vector<const ProblemSpec*>& problems, const JudgeOptions& options,
                   std::vector<Toolchain>& toolchains, Sandbox& sandbox,
                   const OnProgress& on_progress, std::vector<ProblemProof>& proofs);

}  // namespace gavel
