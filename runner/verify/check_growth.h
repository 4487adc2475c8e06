// What the spec claims of its references' growth, against measuring it.
#pragma once

#include <filesystem>
#include <vector>

#include "runner/judge/judge.h"
#include "runner/verify/verify_report.h"

namespace gavel {

// Measures every accepted reference that claims a growth; findings go to the proof of its problem
// (both in the same order). A claim is contradicted by faster growth, and by much slower growth.
void check_growth(const std::vector<const ProblemSpec*>& problems, const JudgeOptions& options,
                  const std::filesystem::path& plugin, std::vector<Toolchain>& toolchains,
                  Sandbox& sandbox, const OnProgress& on_progress,
                  std::vector<ProblemProof>& proofs);

}  // namespace gavel
