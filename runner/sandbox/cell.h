// One run inside a lane: a small init and the program below it, prepared before they are needed.
//
// The launcher fills a CellPlan and calls start_cell(). Init makes the place and waits for the
// judge's request; when that comes it clones the process that becomes the program. From
// start_cell() to the program's exec nothing is allocated, nothing throws and libc is not called:
// the code runs in the launcher's own memory (CLONE_VM), which makes the two clones cost a fraction
// of a fork. A step that fails is left in the plan as {step, errno}.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <span>

#include "runner/sandbox/run_message.h"

namespace gavel {

struct CellPlan {
  // What the machine offers.
  bool has_namespaces = false;  // fresh pid, ipc and mount namespace for the run
  bool mounts_proc = false;
  bool changes_user = false;            // the program gets `user` as user and group id
  bool is_first_out_of_memory = false;  // the kernel kills the program before launcher or init
  bool shows_own_proc = false;          // adds /proc/self to `landlock`

  unsigned user = 0;
  long ticket = 0;                   // lets our own calls through the filter
  std::uint64_t scratch_bytes = 0;   // what the request is expected to ask for
  int control = -1;                  // requests and reports
  int staging = -1;                  // socket to the judge
  int doorbell = -1;                 // eventfd: the launcher is to look at has_started
  int null = -1;                     // an empty standard stream
  int landlock_outer = -1;           // ruleset that keeps init's signals to the run, or -1
  int landlock = -1;                 // ruleset that the program enters, this run's alone; or -1
  std::uint64_t scratch_access = 0;  // what Landlock allows in the request's scratch folder
  std::span<char> init_stack, program_stack;
  std::span<char> request;                 // room for the request, 8 byte aligned
  int descriptors[kMostDescriptors] = {};  // that came with it

  // What came of it. Written by init and the program's process.
  RunReport report;
  pid_t program_pid = 0;              // as init sees it
  volatile bool has_started = false;  // the request is there, and its number in the report
  volatile bool is_over = false;      // init is about to send the report: leave it alone
  volatile bool has_reported = false;
};

inline constexpr const char* kScratchMount = "/box/run";
inline constexpr const char* kMountedTemporary = "/box/run/tmp";
inline constexpr const char* kMountedWork = "/box/run/work";

// Prepares a run; returns init's pid and sets `pidfd`, or -errno. `plan` must outlive init.
long start_cell(CellPlan& plan, int& pidfd);

}  // namespace gavel
