// Limits as the kernel's resource limits, and the environment that goes with a run.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "runner/sandbox/cell.h"
#include "runner/sandbox/cgroup.h"
#include "runner/sandbox/sandbox.h"

namespace gavel {

// Of the sandbox in the lane's group: launcher, this run's init, the next run's that waits already,
// and one that has not quite gone.
inline constexpr int kOwnProcesses = 4;

// Fills the beginning of `room`; what the cgroup does not bound is bounded for each process.
// `other_processes` of the program's user exist already. Returns how many were filled in.
int fill_limits(const Limits& limits, const LaneCgroup& cgroup, bool bounds_cpu_time,
                int other_processes, std::span<CellLimit> room);

// Processes and threads of our own user, on the whole machine.
int count_own_tasks();

// With HOME and TMPDIR in the run's own scratch `folder`, unless they are given.
std::vector<std::string> with_scratch_places(std::vector<std::string> environment,
                                             const std::string& folder);

}  // namespace gavel
