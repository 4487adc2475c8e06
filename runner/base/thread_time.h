// What the calling thread has cost so far.
#pragma once

#include "runner/base/units.h"

namespace gavel {

// CPU time; only differences mean anything.
Duration thread_cpu_time();

}  // namespace gavel
