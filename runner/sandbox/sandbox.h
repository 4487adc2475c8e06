// Runs programs that nobody trusts: Command + Limits -> SandboxRun.
//
// Theory of operation
//
//   judge ─┬─ zygote ─┬─ launcher of lane 0 ─┬─ init ── program ── ...
//          │          │                      └─ init ── waits for the next run
//          │          └─ launcher of lane 1 ── ...
//          └─ watches: limits, output, frames, forbidden calls
//
// What is dear is done once for each lane, what must be fresh is done for each run.
//
// Once (launcher.cc): Sandbox::start forks the zygote while the judge is small and has one thread,
// so launchers inherit neither its memory nor its descriptors. A launcher joins the lane's cgroup,
// enters a user, mount, network, UTS and cgroup namespace and an empty root, and puts the
// filter together: the first one at once, while nobody knows yet what its programs are to see
// (lane_root.cc). When it is told, it makes a small read-only root of bind mounts (root.cc), gives
// up groups, securebits and the capability bounding set, sets no_new_privs, makes the Landlock
// rules (landlock.cc) and installs the filter (filter.cc). All of it is inherited by what runs
// below. The filter lets clone and mount through only with a secret in the sixth register, which
// the kernel ignores and a program cannot know.
//
// For each run (cell.cc, program.cc), in advance, while the run before it goes on: one clone gives
// init a fresh pid, IPC and mount namespace; it mounts a fresh /proc and a fresh size-limited
// scratch (cell_place.cc) and waits for the judge's request. That comes straight to it, with
// descriptors; the process that it clones then takes its resource limits, its own user, no
// capabilities, the Landlock rules and nothing but descriptors 0 to 2 (and 3), and becomes the
// program. Both clones share the launcher's memory, so nothing is copied. When the program has
// ended init kills and reaps what it left, and reports. If nothing can tell the next program that
// there was one before (cell_place.cc says what is looked at), init waits for the next request;
// else it exits, and its namespaces go with it, while the next run goes on already. The launcher
// (cells.cc) keeps one run ready, and tells init when the judge wants an end.
//
// The judge (running.cc) sleeps until something happens or a limit can be reached at the earliest:
// with r of CPU time left on n processors that is r/n away. It reads exact CPU clocks then, and
// ends a run by a word to init. Everything that comes from a program is bounded before it is
// kept: output by capture.cc, frames by channel.cc, files by scratch.cc.
//
// Without user namespaces (reduced mode) the same path runs without clone's namespace flags: init
// is a subreaper whose signals Landlock confines to the run, scratch is a folder (run_folder.cc),
// Landlock hides files, and the filter refuses sockets. Without cgroups CPU time and memory are
// read from the process tree (accounting.cc). Which layers hold is found out by building a lane
// with them (sandbox.cc); docs/security.md says which attack each of them stops.
//
// The end of any link ends what is below: sockets close, and parents' death is a signal. The judge
// waits for no lane that it closes; the zygote removes what is left of all of them, and is waited
// for.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "runner/base/unique_fd.h"
#include "runner/base/units.h"

namespace gavel {

// What happened, without opinion.
struct Exited {
  int status;
};
struct Signalled {
  int signal;
};
struct TimedOut {
  enum class Clock { Cpu, Wall, Idle } clock;
};
struct OutOfMemory {};
struct OutputTooLarge {};
// A system call that the filter ends the program for, or bytes on the channel that are not a frame
// of the main program; `what` names it ("ptrace", "wrote on the judge's channel").
struct ForbiddenCall {
  std::string what;
};
using Ending =
    std::variant<Exited, Signalled, TimedOut, OutOfMemory, OutputTooLarge, ForbiddenCall>;

struct Limits {
  Duration cpu_time = std::chrono::seconds(1);    // all threads and processes together
  Duration wall_time = std::chrono::seconds(10);  // whatever happens
  Duration idle_time = std::chrono::seconds(3);   // wall time in which no CPU time is used
  Bytes memory{256ull << 20};  // all processes, memfd, tmpfs and page tables together
  Bytes output{16ull << 20};   // standard output and error together
  Bytes scratch{64ull << 20};  // /tmp and the working directory together
  Bytes stack{64ull << 20};    // main thread's stack
  int processes = 64;          // processes and threads at one time
};

struct Usage {
  Duration cpu_time{};
  Duration wall_time{};
  Bytes peak_memory;
};

// What of the host a program may see, read-only, at the same path. Lanes are kept by view.
struct View {
  std::vector<std::filesystem::path> paths{};
  // The same with the rights that the judge's user has there: what root keeps for itself is the
  // program's, too. Where the kernel has no such mounts, and in reduced mode, as `paths`.
  std::vector<std::filesystem::path> lent{};
  std::vector<std::filesystem::path> writable{};  // lent, for `gavel exec --bind PATH:rw` only
  friend bool operator==(const View&, const View&) = default;
};

// A file put into the fresh working directory before the program starts. `name` may have folders.
struct StagedFile {
  std::string name;
  std::string contents;
  bool is_executable = false;
};

struct Command {
  // arguments[0] is a path inside the sandbox, absolute or relative to the working directory.
  std::vector<std::string> arguments;
  // KEY=VALUE, complete: nothing is inherited. HOME and TMPDIR, unless given, name the run's own
  // scratch (which is /tmp only in full mode).
  std::vector<std::string> environment{};
  std::vector<StagedFile> files{};
  // Where a command without files and outputs starts, a folder that the view shows; empty: its own
  // fresh working directory.
  std::string folder{};
  // An executable given by descriptor (borrowed) instead of by path; arguments[0] is then only its
  // name. Its mode must let others execute it. A script cannot be given so.
  std::optional<int> program{};
  // Files or folders of the working directory to keep when the program has exited with status 0:
  // regular files only, links are not followed. Names are relative.
  std::vector<std::string> outputs{};
  // Where standard streams go for `gavel exec`: borrowed descriptors; unset: stdin is empty and the
  // two outputs are captured. What goes straight to a descriptor has no limit.
  std::optional<int> standard_input{}, standard_output{}, standard_error{};
  // Where captured output goes on to as it comes, instead of into the SandboxRun: borrowed, and
  // maybe the same for both.
  std::optional<int> output_copy{}, error_copy{};
};

struct OutputFile {
  std::string name;  // relative to the working directory
  UniqueFd file;     // open for reading, at offset 0; until it is closed its bytes count against
                     // the lane's memory, so copy it soon
  bool is_executable = false;
};

struct SandboxRun {
  Ending ending;
  Usage usage;
  std::string out;  // captured, at most limits.output together
  std::string err;
  std::vector<OutputFile> outputs;
};

// One frame to a running program.
struct Question {
  std::string payload;
  std::size_t inputs = 1;  // that it holds, at most 65,536
};

// One question to a running program and what came of it. Usage, output and limits count from the
// moment the request is sent.
struct Exchange {
  std::optional<std::string> reply;  // the payload of the reply frame
  std::optional<Ending> ending;      // set when there is no reply: the program is gone, all of it
  Usage usage;
  std::string out;
  std::string err;
};

// A started program that speaks frames on descriptor 3 (see docs/harness-protocol.md).
class Process {
 public:
  virtual ~Process() = default;  // ends and reaps everything

  // Waits for the first frame (the harness's hello), without a request.
  virtual Exchange await_hello(const Limits& limits, Bytes longest_reply) = 0;
  // Sends one frame and waits for its reply under limits that count from now.
  virtual Exchange exchange(Question question, const Limits& limits, Bytes longest_reply) = 0;
};

// A place prepared for one program at a time. Not shared between threads.
class Lane {
 public:
  virtual ~Lane() = default;
  // False: it is still being prepared, and a run would wait for that.
  virtual bool is_ready() = 0;
  virtual SandboxRun run(const Command& command, const Limits& limits) = 0;
  // `limits` here bound the whole life (memory, processes, scratch); time is bound by each
  // exchange. The lane must not be used again before the Process is gone.
  virtual std::unique_ptr<Process> start(const Command& command, const Limits& limits) = 0;
};

enum class SandboxMode { Auto, Full, Reduced };

// Whether a start may believe what an earlier one has found out (kept_layers.h).
enum class LayerCheck { Once, Always };

// A layer that does not hold here, and what it means: {"memory-cgroup", "memory of several
// processes is watched, not capped", "run as root or delegate a cgroup"}.
struct MissingLayer {
  std::string name;
  std::string consequence;
  std::string remedy;
};

// The root of all lanes: a small process started before the judge grows and before it has threads.
class Sandbox {
 public:
  // Call early in main. Error when mode is Full and a layer is missing.
  static std::unique_ptr<Sandbox> start(SandboxMode mode, LayerCheck looking = LayerCheck::Once);
  virtual ~Sandbox() = default;  // what was opened lives on; the last lane closes the rest
  virtual bool is_full() const = 0;
  virtual std::vector<MissingLayer> missing_layers() const = 0;
  // Names of the layers that a lane is built with: one was when the sandbox started, or when an
  // earlier one did.
  virtual std::vector<std::string> held_layers() const = 0;
  // Whether the processes of a run are counted apart from all others. Otherwise a program that
  // makes as many as it may leaves none for one beside it: run one at a time.
  virtual bool counts_processes_apart() const = 0;
  // Safe to call from several threads. Does not wait: what goes wrong is told by the first run.
  virtual std::unique_ptr<Lane> open_lane(const View& view) = 0;
  // The folder is removed when this process is gone, however it went.
  virtual void sweep_at_end(const std::filesystem::path& folder) = 0;
  // Async-signal-safe: every run in progress ends, and runs to come throw Interrupted.
  virtual void interrupt() noexcept = 0;
  virtual bool is_interrupted() const = 0;
};

// Thrown by lanes after Sandbox::interrupt(). Not an Error: nobody is at fault.
struct Interrupted {};

}  // namespace gavel
