// The launcher of one lane: prepares the place once, then starts one run after the other.
#pragma once

#include "runner/base/unique_fd.h"
#include "runner/sandbox/wire.h"

namespace gavel {

// Where a launcher waits for the zygote to write its user mapping.
struct MappingGate {
  UniqueFd unshared;  // the launcher writes one byte: its user namespace is there
  UniqueFd mapped;    // the zygote writes one byte: go on
};

// The whole life of a launcher, in a process of its own. Returns the exit status.
int run_launcher(const LaneRequest& request, UniqueFd control, UniqueFd staging, MappingGate gate);

}  // namespace gavel
