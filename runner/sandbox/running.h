// One program while it runs: its limits are watched here, on the judge's side.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "runner/base/unique_fd.h"
#include "runner/sandbox/accounting.h"
#include "runner/sandbox/capture.h"
#include "runner/sandbox/cell.h"
#include "runner/sandbox/cgroup.h"
#include "runner/sandbox/channel.h"
#include "runner/sandbox/processes.h"
#include "runner/sandbox/run_folder.h"
#include "runner/sandbox/same_processor.h"
#include "runner/sandbox/sandbox.h"
#include "runner/sandbox/wire.h"

namespace gavel {

// The judge's ends of a lane, shared by its runs one after the other.
struct LaneEnds {
  UniqueFd control;         // runs' requests and reports
  UniqueFd words;           // to the launcher: EndRequest
  UniqueFd staging;         // the working directory, and who the program is
  UniqueFd listener;        // forbidden calls; -1 where the filter cannot tell
  std::uint32_t runs = 0;   // so far
  bool is_ending = false;   // the last run was told to end, and nobody has waited for it yet
  int interruption = -1;    // readable when everything is to end (borrowed)
  unsigned user = 0;        // the program's, where it differs from ours
  std::string scratch;      // reduced mode: a folder of the lane's own; else empty
  int other_processes = 0;  // that count against the program's RLIMIT_NPROC
};

// Waits without ticks: for output, frames, forbidden calls, the end, an interruption, or the next
// moment at which a limit can be reached at the earliest. That is computed: CPU time grows by at
// most the number of processors a second, so `remaining / processors` is safe to sleep, and the
// wake-ups of a busy program get closer together only towards its limit.
class RunningProgram {
 public:
  // Sends `request` to the lane's launcher. `command`'s files are put in place before the program
  // starts. Error when the launcher is gone or a file does not fit.
  RunningProgram(LaneEnds& ends, LaneCgroup& cgroup, const Command& command, const Limits& limits,
                 bool has_channel);
  RunningProgram(const RunningProgram&) = delete;
  RunningProgram& operator=(const RunningProgram&) = delete;
  ~RunningProgram();  // ends it

  // Until the program ends.
  SandboxRun finish();
  // Until a frame has come or the program has ended.
  Exchange await_frame(const Limits& limits);
  Channel& channel() { return *channel_; }
  // On one processor, until something takes long.
  void come_together() { same_processor_.begin(); }
  // For probing the machine: runs to the end and tells which step failed, with its errno.
  std::pair<CellStep, int> failed_step();

 private:
  struct Watch;  // limits and what was used when they began to count

  void send_request(const Command& command, const Limits& limits, bool has_channel);
  void stage_files(const Command& command);
  void learn_program();
  Watch begin(const Limits& limits, Duration cpu_before);
  // One round of waiting. True when there is a frame or an end.
  bool step(Watch& watch);
  bool look_at_channel(Watch& watch);
  Duration own_work() const;  // at most, in what is counted
  void look_at_clocks(Watch& watch);
  void look_at_memory(Watch& watch);
  void end(Watch& watch, Ending ending);
  void abandon() noexcept;
  void await_former();
  void send_end() const;
  void receive_report();
  void throw_failed_step() const;
  Ending ending_of_report() const;
  std::vector<int> program_processes(std::map<int, int>& parents) const;
  ProcessGroup find_group() const;
  void halt(Watch& watch) const;
  void kill_program(Watch& watch) const;
  std::optional<std::chrono::steady_clock::time_point> killed_at(const Watch& watch) const;
  Duration cpu_until_killed(const Watch& watch);
  Usage usage_of(const Watch& watch);
  Duration cpu_of_whole_run(const Watch& watch, const Usage& usage) const;
  void note_limits(Watch& watch, const Usage& usage);

  LaneEnds& ends_;
  const std::uint32_t number_;  // of this run in its lane
  bool was_killed_for_memory_ = false;
  bool has_answered_ = false;  // said hello
  LaneCgroup& cgroup_;
  Limits limits_;
  std::string name_;
  CpuMeter cpu_;
  MemoryMeter memory_;
  SameProcessor same_processor_;
  std::unique_ptr<RunFolder> folder_;  // reduced mode
  std::unique_ptr<Capture> capture_;
  std::unique_ptr<Channel> channel_;
  UniqueFd directory_;
  std::vector<std::string> outputs_;
  std::optional<RunReport> report_;
  std::optional<Ending> ending_;  // once it is all over
  std::chrono::steady_clock::time_point started_;
  Duration cpu_at_start_{};
};

}  // namespace gavel
