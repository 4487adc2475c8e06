// Makes a failing input smaller: fewer elements, calls and nodes.
#pragma once

#include "runner/judge/smallest_failure.h"

namespace gavel {

void remove_parts(SmallestFailure& smallest);

}  // namespace gavel
