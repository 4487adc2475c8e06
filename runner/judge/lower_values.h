// Makes a failing input plainer: smaller numbers, plainer characters.
#pragma once

#include "runner/judge/smallest_failure.h"

namespace gavel {

void lower_values(SmallestFailure& smallest);

}  // namespace gavel
