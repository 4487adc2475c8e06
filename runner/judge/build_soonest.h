// Builds a solution to be judged with what its language has prepared by now.
#pragma once

#include <variant>

#include "runner/build/build.h"
#include "runner/harness/source_tree.h"
#include "runner/problem/spec.h"

namespace gavel {

// Waits for the complete preparation only where a refusal may be for the lack of it.
std::variant<Executable, CompileFailure> build_soonest(const ProblemSpec& problem,
                                                       const Submission& submission,
                                                       const Toolchain& toolchain,
                                                       PreparedStore& store, Lanes& lanes);

}  // namespace gavel
