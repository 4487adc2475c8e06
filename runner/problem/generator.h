// Inputs made from (problem, family, index), the same on every machine.
#pragma once

#include <cstdint>

#include "runner/problem/spec.h"

namespace gavel {

// Error when the family cannot satisfy the problem's constraints: the spec's fault.
Input generate(const ProblemSpec& problem, const FamilySpec& family, std::uint64_t index);

}  // namespace gavel
