// Compares answers as values, outside the sandbox.
#pragma once

#include "runner/judge/comparison.h"
#include "runner/problem/spec.h"

namespace gavel {

// The values are of `type`, both. Each checker is a file of its own beside this one.
Comparison compare_exact(const Type& type, const Value& actual, const Value& expected);

// Doubles (also in lists) within |a - e| <= max(absolute, relative * |e|); everything else exactly.
// NaN never passes; an infinity passes only against the same infinity.
Comparison compare_float(const FloatChecker& tolerance, const Type& type, const Value& actual,
                         const Value& expected);

// The outermost `depth` levels of lists may be in any order.
Comparison compare_unordered(const UnorderedChecker& checker, const Type& type, const Value& actual,
                             const Value& expected);

// By the problem's checker, which is no program: those need the input, too (program.h).
Comparison compare(const CheckerSpec& checker, const Type& type, const Value& actual,
                   const Value& expected);

}  // namespace gavel
