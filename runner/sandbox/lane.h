// A lane as the judge holds it: its launcher, its cgroup, and what of the machine it may use.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

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

// What a lane has before anybody knows what its programs are to see: a launcher that prepares all
// the same, the group that it is in, and the judge's ends of its sockets.
struct LaneSeat {
  LaneSeat(const CgroupPlaces& places, unsigned number) : cgroup(places, number) {}

  LaneCgroup cgroup;
  LaneEnds ends;
  UniqueFd launcher;  // a pidfd, once it has said a word, where the kernel has such
};

// What the lanes need of the sandbox that opened them; lives until the last of them is gone.
class LaneRoot {
 public:
  ~LaneRoot();

  Zygote zygote;  // first: it forks before anything else is there
  CgroupPlaces cgroups;
  UniqueFd interruption;  // an eventfd
  Layers layers;
  std::optional<TempDir> scratch;     // reduced mode
  std::atomic<int> conversations{0};  // programs that the judge talks to now

  bool is_interrupted() const;
  // Has a launcher prepare for the lane that is wanted next, while the judge does something else.
  void prepare_seat();
  std::unique_ptr<LaneSeat> take_seat();
  // Its launcher ends, and what is below: nobody waits for that but who waits for the zygote.
  // (Where processes are not counted apart the next lane does not begin before.)
  void give_back(std::unique_ptr<LaneSeat> seat);

 private:
  std::unique_ptr<LaneSeat> make_seat();
  void clear_up();

  std::mutex mutex_;  // of what follows
  unsigned next_lane_ = 0;
  std::unique_ptr<LaneSeat> prepared_;
  std::vector<std::unique_ptr<LaneSeat>> ending_;
};

class OpenedLane : public Lane {
 public:
  OpenedLane(std::shared_ptr<LaneRoot> root, const View& view);
  OpenedLane(const OpenedLane&) = delete;
  OpenedLane& operator=(const OpenedLane&) = delete;
  ~OpenedLane() override;

  bool is_ready() override;
  // The first of these waits until the launcher is ready. Error that names the step which the
  // kernel refused.
  SandboxRun run(const Command& command, const Limits& limits) override;
  std::unique_ptr<Process> start(const Command& command, const Limits& limits) override;

  void release() { is_busy_ = false; }
  std::atomic<int>& conversations() { return root_->conversations; }
  // Runs a program that is not there: which step fails before that, if any.
  std::pair<CellStep, int> probe();

 private:
  void receive_reply();
  void require_idle();

  std::shared_ptr<LaneRoot> root_;
  std::unique_ptr<LaneSeat> seat_;
  bool is_prepared_ = false;  // the launcher has said so
  bool is_busy_ = false;
};

}  // namespace gavel
