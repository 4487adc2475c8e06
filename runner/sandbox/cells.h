// The runs of one lane, in its launcher: one that waits for a request, at most one that has got
// its own, and those whose namespaces the kernel still takes down.
#pragma once

#include "runner/sandbox/landlock.h"
#include "runner/sandbox/wire.h"

namespace gavel {

// What every run of a lane gets; all borrowed.
struct LanePlace {
  const LaneRequest& lane;
  int control;
  int staging;
  int words;
  int null;
  int signal_ruleset;
  long ticket;
  int last_pid;                // /proc/sys/kernel/ns_last_pid for writing, or -1
  const LandlockRules* rules;  // or nullptr
};

// Keeps a run ready, ends runs that the judge wants ended, and reports for those that could not.
// Returns when the judge is gone, and nothing of the runs is left then.
void serve_runs(const LanePlace& place);

}  // namespace gavel
