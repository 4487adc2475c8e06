// The numbers that makers are given: lengths, bounds, ranges.
#pragma once

#include "runner/problem/draw_integers.h"
#include "runner/problem/make.h"

namespace gavel {

// Of a list: more fits in no memory here.
inline constexpr std::int64_t kMostElements = std::int64_t{1} << 30;

double evaluate_bound(const Bound& bound, const Draw& draw);
// Error when it is empty or its step is below 1.
IntegerRange draw_range(const Number& min, const Number& max, const Number& step, Draw& draw);

}  // namespace gavel
