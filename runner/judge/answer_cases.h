// Answers for cases that were given without one.
#pragma once

#include <span>
#include <vector>

#include "runner/judge/judge.h"

namespace gavel {

// Asks the first accepted reference that works here for the answers of these of the problem's
// cases. Error when there is none, or when it has no answer.
void answer_cases(ProblemSpec& problem, std::span<const std::size_t> positions,
                  std::vector<Toolchain>& toolchains, Sandbox& sandbox);

}  // namespace gavel
