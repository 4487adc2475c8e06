// CPU time and memory of all processes of a run together.
#pragma once

#include <optional>

#include "runner/base/units.h"
#include "runner/sandbox/cgroup.h"

namespace gavel {

// Counts CPU time. With a cgroup everything in it counts, dead or alive; the figures of running
// tasks are brought up to date by reading their CPU clocks first. Without one, the process tree
// below the run's init is added up: living threads by their clocks, the dead by what their
// parents were told (10 ms grains).
class CpuMeter {
 public:
  explicit CpuMeter(const LaneCgroup& cgroup) : cgroup_(cgroup) {}
  // The program's process, once known; without a cgroup nothing is counted before.
  void set_program(int process);

  Duration now() const;  // since the lane was opened (with a cgroup) or the program started

 private:
  const LaneCgroup& cgroup_;
  int program_ = 0;
  int init_ = 0;
};

// Resident memory of the tree below `init`, shared pages divided among their users.
Bytes tree_memory(int init);
// The process that started `process`; 0 when it is gone.
int parent_of(int process);

}  // namespace gavel
