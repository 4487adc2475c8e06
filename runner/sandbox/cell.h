// One run inside a lane: a small init and the program below it, prepared before they are needed.
//
// The launcher fills a CellPlan and calls start_cell(). Init makes the place and waits for the
// judge's request; when that comes it clones the process that becomes the program. If that has left
// the place as it found it, init waits for the next request, else it exits. From start_cell() to
// the program's exec nothing is allocated, nothing throws and libc is not called: the code runs in
// the launcher's own memory (CLONE_VM), which makes the two clones cost a fraction of a fork. A
// step that fails is left in the plan as {step, errno}.
#pragma once

#include <sys/types.h>

#include <compare>
#include <cstdint>
#include <span>

#include "runner/sandbox/landlock.h"
#include "runner/sandbox/run_message.h"

namespace gavel {

struct PointInTime {
  std::int64_t seconds = 0;
  std::uint32_t nanoseconds = 0;
  friend auto operator<=>(const PointInTime&, const PointInTime&) = default;
};

// What a program would leave a trace in.
struct FolderState {
  std::uint32_t mode = 0, user = 0, group = 0, links = 0;
  std::uint64_t size = 0, attributes = 0;
  PointInTime changed, modified;
  std::int64_t extended_attributes = 0;  // size of the list of their names, or -errno
  friend bool operator==(const FolderState&, const FolderState&) = default;
};
struct PlaceState {
  std::int64_t used_blocks = 0, used_inodes = 0;
  FolderState folders[3];
  friend bool operator==(const PlaceState&, const PlaceState&) = default;
};

struct CellPlan {
  // What the machine offers.
  bool has_namespaces = false;  // fresh pid, ipc and mount namespace for the run
  bool mounts_proc = false;
  bool changes_user = false;            // the program gets `user` as user and group id
  bool is_first_out_of_memory = false;  // the kernel kills the program before launcher or init
  bool shows_own_proc = false;          // adds /proc/self to `landlock`
  bool may_be_used_again = false;       // by the next program, if this one leaves no trace

  unsigned user = 0;
  long ticket = 0;                       // lets our own calls through the filter
  std::uint64_t scratch_bytes = 0;       // what the request is expected to ask for
  int control = -1;                      // requests and reports
  int staging = -1;                      // socket to the judge
  int doorbell = -1;                     // eventfd: the launcher is to look at what came of it
  int null = -1;                         // an empty standard stream
  int landlock_outer = -1;               // ruleset that keeps init's signals to the run, or -1
  const LandlockRules* rules = nullptr;  // of what the program enters; or nullptr
  int last_pid = -1;                     // /proc/sys/kernel/ns_last_pid for writing, or -1
  std::uint64_t scratch_access = 0;      // what Landlock allows in the request's scratch folder
  std::span<char> init_stack, program_stack;
  std::span<char> request;                 // room for the request, 8 byte aligned
  int descriptors[kMostDescriptors] = {};  // that came with it

  // What came of it. Written by init and the program's process.
  PlaceState found;
  int landlock = -1;  // the ruleset that the next program enters, its alone; init's descriptor
  RunReport report;
  pid_t program_pid = 0;              // as init sees it
  volatile bool has_started = false;  // the request is there, and its number in the report
  // The run that may be ended by killing init; 0: none. Who sets it to 0 has the say: init, to go
  // on with the next run, or the launcher, to kill it.
  std::uint32_t running = 0;
  volatile bool is_over = false;  // init is about to send its last report: leave it alone
  volatile bool has_reported = false;
};

inline constexpr const char* kScratchMount = "/box/run";
inline constexpr const char* kMountedTemporary = "/box/run/tmp";
inline constexpr const char* kMountedWork = "/box/run/work";

// Prepares a run; returns init's pid and sets `pidfd`, or -errno. `plan` must outlive init.
long start_cell(CellPlan& plan, int& pidfd);

}  // namespace gavel
