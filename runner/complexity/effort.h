// How long it takes to measure an input, reckoned from what was counted: the same on any day, so
// that how far measuring goes does not hang on what else the machine does.
#pragma once

#include <cstdint>
#include <map>
#include <optional>

#include "runner/base/units.h"
#include "runner/complexity/measure_kind.h"

namespace gavel {

// Of `count` instructions or blocks, for an input of so many pieces.
Duration effort_of(Measure measure, std::uint64_t count, std::size_t pieces);

// By the size of a ray, for one input of it.
using Efforts = std::map<std::int64_t, Duration>;

// Between and beyond the sizes that were counted as their neighbours rise. Nothing where none was.
std::optional<Duration> effort_at(const Efforts& counted, std::int64_t size);

}  // namespace gavel
