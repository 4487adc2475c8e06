// What the rules' findings have in common: for rule*.cc alone.
#pragma once

#include <fmt/format.h>

#include <cstddef>
#include <limits>

#include "runner/complexity/points.h"
#include "runner/complexity/rule.h"

namespace gavel {

inline GrowthFinding too_few(std::size_t count) {
  return {.verdict = GrowthVerdict::Inconclusive,
          .slope = 0,
          .half_width = std::numeric_limits<double>::infinity(),
          .threshold = 0,
          .reason = fmt::format("only {} sizes could be measured, {} are needed: a larger time or "
                                "memory limit, or a smaller first size, would help",
                                count, kFewestPoints)};
}

}  // namespace gavel
