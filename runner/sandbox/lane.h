// A lane as the judge holds it: its launcher, its cgroup, and what of the machine it may use.
#pragma once

#include <atomic>
#include <memory>
#include <optional>

#include "runner/base/files.h"
#include "runner/sandbox/cgroup.h"
#include "runner/sandbox/running.h"
#include "runner/sandbox/sandbox.h"
#include "runner/sandbox/zygote.h"

namespace gavel {

inline constexpr const char* kKernelRemedy =
    "gavel needs Linux 5.9 or later with seccomp filters (CONFIG_SECCOMP_FILTER)";

// Which layers lanes are built with.
struct Layers {
  bool has_namespaces = true;
  bool mounts_proc = true;
  int landlock = 0;  // version; 0: none
};

// What the lanes need of the sandbox that opened them; lives until the last of them is gone.
struct LaneRoot {
  Zygote zygote;  // first: it forks before anything else is there
  CgroupPlaces cgroups;
  UniqueFd interruption;  // an eventfd
  Layers layers;
  std::optional<TempDir> scratch;  // reduced mode
  std::atomic<unsigned> next_lane{0};
  std::atomic<int> conversations{0};  // programs that the judge talks to now

  bool is_interrupted() const;
};

// The lane's launcher; waits at the end until it is gone.
class LauncherProcess {
 public:
  LauncherProcess(LaneEnds& ends, int process);
  LauncherProcess(const LauncherProcess&) = delete;
  LauncherProcess& operator=(const LauncherProcess&) = delete;
  ~LauncherProcess();

 private:
  LaneEnds& ends_;
  UniqueFd process_;
};

class OpenedLane : public Lane {
 public:
  // Error that names the step which the kernel refused.
  OpenedLane(std::shared_ptr<LaneRoot> root, const View& view);

  SandboxRun run(const Command& command, const Limits& limits) override;
  std::unique_ptr<Process> start(const Command& command, const Limits& limits) override;

  void release() { is_busy_ = false; }
  std::atomic<int>& conversations() { return root_->conversations; }
  const LaneCgroup& cgroup() const { return cgroup_; }
  // Runs a program that is not there: which step fails before that, if any.
  std::pair<CellStep, int> probe();

 private:
  void receive_reply();
  void require_idle() const;

  std::shared_ptr<LaneRoot> root_;
  unsigned number_;
  LaneCgroup cgroup_;
  LaneEnds ends_;
  std::optional<LauncherProcess> launcher_;  // goes before cgroup_: a group with members stays
  bool is_busy_ = false;
};

}  // namespace gavel
