// How the space of one solution grows.
#pragma once

#include "runner/complexity/bench.h"

namespace gavel {

// Between calls. What is kept shows in time, where that is counted and was looked through: the
// efforts tell.
enum class Keeping { AsTold, Results, Unknown };

// Of all rays, once more where it is in doubt, as far as the efforts allow.
GrowthPart measure_space(const Bench& bench, const EffortFeed& efforts, Keeping keeping);

}  // namespace gavel
