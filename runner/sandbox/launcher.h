// The launcher of one lane: prepares the place once, then keeps runs ready in it.
#pragma once

#include "runner/base/unique_fd.h"
#include "runner/sandbox/wire.h"

namespace gavel {

// Where a launcher waits for the zygote to write its user mapping.
struct MappingGate {
  UniqueFd unshared;  // the launcher writes one byte: its user namespace is there
  UniqueFd mapped;    // the zygote writes one byte: go on
};

// The launcher's ends of its lane's sockets.
struct LauncherEnds {
  UniqueFd control;  // runs' requests and reports
  UniqueFd staging;  // working directories, and who the program is
  UniqueFd words;    // EndRequest; its end is the launcher's
};

// The whole life of a launcher, in a process of its own. Returns the exit status.
int run_launcher(const LaneRequest& request, LauncherEnds ends, MappingGate gate);

}  // namespace gavel
