// CPU time and memory of all processes of a run together.
#pragma once

#include <optional>
#include <vector>

#include "runner/base/units.h"
#include "runner/sandbox/cgroup.h"
#include "runner/sandbox/processes.h"

namespace gavel {

// Counts CPU time. With a cgroup everything in it counts, dead or alive. Without one, the process
// tree below the run's init is added up: living threads by their clocks, the dead by what their
// parents were told (10 ms grains).
//
// The scheduler adds to the figures of a task that runs on another processor only when that
// processor's timer ticks or something changes for it, and reading a clock of another process does
// not make it do so earlier: a figure may be behind by a tick for each processor.
class CpuMeter {
 public:
  explicit CpuMeter(const LaneCgroup& cgroup) : cgroup_(cgroup) {}
  // The program's process, once known; without a cgroup nothing is counted before.
  void set_program(int process);

  // Since the lane was opened (with a cgroup) or the program started. Never goes back, also when
  // the processes are gone.
  Duration now();
  // The same and not behind: each thread's figures are brought up to date first. Before Linux 6.12
  // only where the program runs on one processor, by taking a turn there. Costs some
  // microseconds for each thread, with a cgroup one.
  Duration exactly_now();
  // How much now() may be behind.
  static Duration most_behind();
  // The same when all processes are gone: cheaper.
  Duration settled() const { return cgroup_.counts_cpu() ? cgroup_.cpu() : highest_; }
  // Whether a thread runs or waits for a processor.
  bool is_any_runnable() const;
  // What of the run lives; with a cgroup the sandbox's own processes, too.
  std::vector<int> members() const;

 private:
  Duration time_of(Duration reaped, const std::vector<TreeProcess>& tree);
  void visit_busy_processor() const;

  const LaneCgroup& cgroup_;
  int init_ = 0;
  Duration highest_{};
};

// Measures memory where no cgroup does: by looking at the processes from time to time.
class MemoryMeter {
 public:
  // `process` is the program's own.
  void set_program(int process);
  // From here on the peak counts anew.
  void reset_peak();
  // Resident memory of the whole tree now, shared pages divided among their users when it matters:
  // exact only above `limit`.
  Bytes look(Bytes limit);
  Bytes peak();  // of all looks, and the program's own; once it is gone, of the looks alone

 private:
  int program_ = 0;
  int init_ = 0;
  Bytes highest_{};
};

// That the judge could use when it was first asked, at least 1.
int processor_count();

}  // namespace gavel
