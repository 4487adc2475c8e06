#include "runner/sandbox/sandbox.h"

#include <fmt/format.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <mutex>

#include "runner/base/error.h"
#include "runner/sandbox/cgroup.h"
#include "runner/sandbox/landlock.h"
#include "runner/sandbox/running.h"
#include "runner/sandbox/system.h"
#include "runner/sandbox/zygote.h"

namespace gavel {
namespace {

// What the lanes need of the sandbox that opened them.
struct Root {
  Zygote zygote;  // first: it forks before anything else is there
  CgroupPlaces cgroups;
  UniqueFd interruption{static_cast<int>(check(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK),
                                               "cannot make an event descriptor"))};
  int landlock = 0;
  bool is_full = true;
  bool mounts_proc = true;
  std::atomic<unsigned> next_lane{0};

  bool is_interrupted() const {
    pollfd watched{interruption.get(), POLLIN, 0};
    return ::poll(&watched, 1, 0) > 0;
  }
};

// The lane's launcher; waits at the end until it is gone.
class LauncherProcess {
 public:
  LauncherProcess(UniqueFd& control, int process)
      : control_(control),
        process_(static_cast<int>(::syscall(SYS_pidfd_open, process, 0))) {}
  LauncherProcess(const LauncherProcess&) = delete;
  LauncherProcess& operator=(const LauncherProcess&) = delete;
  ~LauncherProcess() {
    control_.reset();
    pollfd watched{process_.get(), POLLIN, 0};
    while (process_ && ::poll(&watched, 1, -1) < 0 && errno == EINTR) {
    }
  }

 private:
  UniqueFd& control_;
  UniqueFd process_;
};

void pass_credentials(const UniqueFd& socket) {
  const int on = 1;
  check(::setsockopt(socket.get(), SOL_SOCKET, SO_PASSCRED, &on, sizeof on),
        "cannot prepare a socket");
}

// An id that nobody on the host has: far above people's and services', one for each lane.
unsigned program_user(unsigned lane) {
  if (::geteuid() != 0) return 0;
  return 1'900'000'000u + static_cast<unsigned>(::getpid()) % 1'000'000u * 100u + lane % 100u;
}

std::vector<std::string> to_strings(const std::vector<std::filesystem::path>& paths) {
  return {paths.begin(), paths.end()};
}

class LaneInUse : public Lane {
 public:
  LaneInUse(std::shared_ptr<Root> root, const View& view)
      : root_(std::move(root)),
        number_(root_->next_lane++),
        cgroup_(root_->cgroups, number_) {
    SocketPair control = make_socket_pair(SOCK_SEQPACKET);
    SocketPair staging = make_socket_pair(SOCK_SEQPACKET);
    pass_credentials(control.ours);
    pass_credentials(staging.ours);
    root_->zygote.open_lane({.is_full = root_->is_full,
                             .mounts_proc = root_->mounts_proc,
                             .user = program_user(number_),
                             .landlock_version = root_->landlock,
                             .visible = to_strings(view.paths),
                             .writable = to_strings(view.writable),
                             .cgroups = cgroup_.folders()},
                            control.theirs.get(), staging.theirs.get());
    control.theirs.reset();
    staging.theirs.reset();
    ends_.control = std::move(control.ours);
    ends_.staging = std::move(staging.ours);
    ends_.interruption = root_->interruption.get();
    ends_.is_full = root_->is_full;
    receive_reply();
  }

  SandboxRun run(const Command& command, const Limits& limits) override {
    require_idle();
    return RunningProgram(ends_, cgroup_, command, limits, false).finish();
  }

  std::unique_ptr<Process> start(const Command& command, const Limits& limits) override;

  void release() { is_busy_ = false; }

 private:
  void receive_reply() {
    Message message;
    const bool is_there = receive_message(ends_.control.get(), message);
    launcher_.emplace(ends_.control, message.sender);
    if (!is_there) throw Error("the launcher of a sandbox lane ended at once");
    WireReader reader(message.data);
    const auto reply = reader.get<LaneReply>();
    if (reply.error_number != 0)
      throw system_error(std::string("the sandbox cannot be set up: ") + reply.step,
                         reply.error_number);
    if (!message.descriptors.empty()) ends_.listener = std::move(message.descriptors.front());
  }

  void require_idle() const {
    if (root_->is_interrupted()) throw Interrupted{};
    if (is_busy_) throw Error("a sandbox lane was used while its program still ran");
  }

  std::shared_ptr<Root> root_;
  unsigned number_;
  LaneCgroup cgroup_;
  LaneEnds ends_;
  std::optional<LauncherProcess> launcher_;  // before cgroup_: a group with members stays
  bool is_busy_ = false;
};

class ConversingProcess : public Process {
 public:
  ConversingProcess(LaneInUse& lane, std::unique_ptr<RunningProgram> program)
      : lane_(lane), program_(std::move(program)) {}
  ~ConversingProcess() override {
    program_.reset();
    lane_.release();
  }

  Exchange await_hello(const Limits& limits, Bytes longest_reply) override {
    program_->channel().expect_hello(longest_reply);
    return program_->await_frame(limits);
  }
  Exchange exchange(std::string_view payload, const Limits& limits, Bytes longest_reply) override {
    program_->channel().request(payload, longest_reply);
    return program_->await_frame(limits);
  }

 private:
  LaneInUse& lane_;
  std::unique_ptr<RunningProgram> program_;
};

std::unique_ptr<Process> LaneInUse::start(const Command& command, const Limits& limits) {
  require_idle();
  auto program = std::make_unique<RunningProgram>(ends_, cgroup_, command, limits, true);
  is_busy_ = true;
  return std::make_unique<ConversingProcess>(*this, std::move(program));
}

// Outputs are handed over as open files, and a toolchain's cache can have thousands.
void raise_descriptor_limit() {
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
  limit.rlim_cur = limit.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &limit);
}

class StartedSandbox : public Sandbox {
 public:
  explicit StartedSandbox(SandboxMode mode) : root_(std::make_shared<Root>()) {
    raise_descriptor_limit();
    root_->landlock = landlock_version();
    root_->cgroups = find_cgroups();
    for (const std::string& folder : folders(root_->cgroups))
      root_->zygote.sweep_at_end(folder);
    (void)mode;
  }

  bool is_full() const override { return root_->is_full && missing_.empty(); }
  std::vector<MissingLayer> missing_layers() const override { return missing_; }
  std::unique_ptr<Lane> open_lane(const View& view) override {
    if (root_->is_interrupted()) throw Interrupted{};
    return std::make_unique<LaneInUse>(root_, view);
  }
  void interrupt() noexcept override {
    const std::uint64_t one = 1;
    (void)!::write(root_->interruption.get(), &one, sizeof one);
  }

 private:
  std::shared_ptr<Root> root_;
  std::vector<MissingLayer> missing_;
};

}  // namespace

std::unique_ptr<Sandbox> Sandbox::start(SandboxMode mode) {
  return std::make_unique<StartedSandbox>(mode);
}

}  // namespace gavel
