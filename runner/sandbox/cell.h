// One run inside a lane: a small init and the program below it.
//
// The launcher fills a CellPlan and calls start_cell(). From there to the program's exec nothing is
// allocated, nothing throws and libc is not called: the code runs in the launcher's own memory
// (CLONE_VM), which makes the two clones cost a fraction of a fork. A step that fails is left in
// the plan as {step, errno}.
#pragma once

#include <sys/resource.h>
#include <sys/types.h>

#include <cstdint>

namespace gavel {

enum class CellStep : std::int32_t {
  None,
  Clone,
  MountProc,
  MountScratch,
  OpenScratch,
  Handshake,
  StartProgram,
  Streams,
  Limits,
  Identity,
  Capabilities,
  Landlock,
  WorkingDirectory,
  Exec,
};
const char* describe(CellStep step);

// To the judge, when nothing of a run is left but its init. The init sends it itself; if it could
// not (it was killed), the launcher does.
struct RunReport {
  std::uint32_t number = 0;  // as in the request
  CellStep failed_step = CellStep::None;
  std::int32_t failed_errno = 0;
  bool has_ended = false;  // `status` is that of the program, as of wait4(2)
  std::int32_t status = 0;
  std::int64_t cpu_microseconds = 0;  // of all processes that init reaped, with their own dead
  std::int64_t peak_kibibytes = 0;    // largest single process
};

struct CellLimit {
  int resource;
  rlimit64 limit;
};

struct CellPlan {
  // What the machine offers; see situation.h.
  bool has_namespaces = false;  // fresh pid, ipc and mount namespace for the run
  bool mounts_proc = false;
  bool changes_user = false;            // the program gets `user` as user and group id
  bool is_first_out_of_memory = false;  // the kernel kills the program before launcher or init

  unsigned user = 0;
  long ticket = 0;                // lets our own calls through the filter
  char scratch_options[64] = {};  // tmpfs options
  const char* working_directory = "";
  bool shows_own_proc = false;     // adds /proc/self to `landlock`, which is this run's alone
  int staging = -1;                // socket to the judge
  bool hands_out_scratch = false;  // send the working directory, wait for the word to go on
  bool announces_program = false;  // the program's process sends one byte before it execs
  int landlock_outer = -1;         // ruleset that keeps init's signals to the run, or -1
  int landlock = -1;               // ruleset that the program enters, or -1
  int standard[3] = {-1, -1, -1};
  int channel = -1;  // becomes descriptor 3
  int program = -1;  // becomes the executable, or -1: path
  const char* path = nullptr;
  char* const* arguments = nullptr;
  char* const* environment = nullptr;
  CellLimit limits[12] = {};
  int limit_count = 0;

  int control = -1;  // where the report goes

  // What came of it. Written by init and the program's process.
  RunReport report;
  pid_t program_pid = 0;          // as init sees it
  volatile bool is_over = false;  // init is about to send the report: leave it alone
  volatile bool has_reported = false;
};

inline constexpr const char* kScratchMount = "/box/run";
inline constexpr const char* kMountedTemporary = "/box/run/tmp";
inline constexpr const char* kMountedWork = "/box/run/work";

// Starts the run; returns init's pid and sets `pidfd`, or -errno. `plan` must outlive init.
long start_cell(CellPlan& plan, int& pidfd);

// Kills and reaps every child of the calling process, with theirs.
void kill_orphans();

}  // namespace gavel
