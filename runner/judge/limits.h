// The limits that follow from a problem and a language.
#pragma once

#include "runner/judge/session.h"
#include "runner/problem/spec.h"
#include "runner/toolchain/toolchain.h"

namespace gavel {

SessionLimits session_limits(const ProblemSpec& problem, const Toolchain& toolchain);

}  // namespace gavel
