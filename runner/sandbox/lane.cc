#include "runner/sandbox/lane.h"

#include <fmt/format.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>

#include "runner/base/error.h"
#include "runner/sandbox/limits.h"
#include "runner/sandbox/program_user.h"
#include "runner/sandbox/system.h"

namespace gavel {
namespace {

void pass_credentials(const UniqueFd& socket) {
  const int on = 1;
  check(::setsockopt(socket.get(), SOL_SOCKET, SO_PASSCRED, &on, sizeof on),
        "cannot prepare a socket");
}

std::vector<std::string> to_strings(const std::vector<std::filesystem::path>& paths) {
  return {paths.begin(), paths.end()};
}

class ConversingProcess : public Process {
 public:
  ConversingProcess(OpenedLane& lane, std::unique_ptr<RunningProgram> program)
      : lane_(lane), program_(std::move(program)) {
    ++lane_.conversations();
  }
  ConversingProcess(const ConversingProcess&) = delete;
  ConversingProcess& operator=(const ConversingProcess&) = delete;
  ~ConversingProcess() override {
    program_.reset();
    --lane_.conversations();
    lane_.release();
  }

  Exchange await_hello(const Limits& limits, Bytes longest_reply) override {
    program_->channel().expect_hello(longest_reply);
    return program_->await_frame(limits);
  }
  Exchange exchange(std::string payload, const Limits& limits, Bytes longest_reply) override {
    // Where several solutions are judged at once they share the processors.
    if (lane_.conversations() == 1) program_->come_together();
    program_->channel().request(std::move(payload), longest_reply);
    return program_->await_frame(limits);
  }

 private:
  OpenedLane& lane_;
  std::unique_ptr<RunningProgram> program_;
};

}  // namespace

bool LaneRoot::is_interrupted() const {
  pollfd watched{interruption.get(), POLLIN, 0};
  return ::poll(&watched, 1, 0) > 0;
}

LauncherProcess::LauncherProcess(LaneEnds& ends, int process)
    : ends_(ends), process_(static_cast<int>(::syscall(SYS_pidfd_open, process, 0))) {}

LauncherProcess::~LauncherProcess() {
  // Runs that wait end with the one, the launcher with the other.
  ends_.control.reset();
  ends_.words.reset();
  pollfd watched{process_.get(), POLLIN, 0};
  while (process_ && ::poll(&watched, 1, -1) < 0 && errno == EINTR) {
  }
}

OpenedLane::OpenedLane(std::shared_ptr<LaneRoot> root, const View& view)
    : root_(std::move(root)), number_(root_->next_lane++), cgroup_(root_->cgroups, number_) {
  SocketPair control = make_socket_pair(SOCK_SEQPACKET);
  SocketPair staging = make_socket_pair(SOCK_SEQPACKET);
  SocketPair words = make_socket_pair(SOCK_SEQPACKET);
  pass_credentials(control.ours);
  pass_credentials(staging.ours);
  ends_.control = std::move(control.ours);
  ends_.staging = std::move(staging.ours);
  ends_.words = std::move(words.ours);
  ends_.interruption = root_->interruption.get();
  ends_.user = program_user(number_);
  const Layers& layers = root_->layers;
  if (root_->scratch) {
    ends_.scratch = fmt::format("{}/lane-{}", root_->scratch->path().string(), number_);
    check(::mkdir(ends_.scratch.c_str(), 0755), "cannot make " + ends_.scratch);
    if (!cgroup_.caps_processes() && ends_.user == 0) ends_.other_processes = count_own_tasks();
  }
  root_->zygote.open_lane({.is_full = layers.has_namespaces,
                           .mounts_proc = layers.mounts_proc,
                           .user = ends_.user,
                           .landlock_version = layers.landlock,
                           .counts_memory = cgroup_.counts_memory(),
                           .counts_cpu = cgroup_.counts_cpu(),
                           .visible = to_strings(view.paths),
                           .writable = to_strings(view.writable),
                           .cgroups = cgroup_.folders()},
                          control.theirs.get(), staging.theirs.get(), words.theirs.get());
  control.theirs.reset();
  staging.theirs.reset();
  words.theirs.reset();
  receive_reply();
}

void OpenedLane::receive_reply() {
  Message message;
  const bool is_there = receive_message(ends_.control.get(), message);
  if (!is_there) throw Error("the launcher of a sandbox lane ended at once");
  launcher_.emplace(ends_, message.sender);
  WireReader reader(message.data);
  const auto reply = reader.get<LaneReply>();
  if (reply.error_number != 0)
    throw Error(
        system_error(std::string("the sandbox cannot be set up: ") + reply.step, reply.error_number)
            .what(),
        kKernelRemedy);
  if (!message.descriptors.empty()) ends_.listener = std::move(message.descriptors.front());
}

void OpenedLane::require_idle() const {
  if (root_->is_interrupted()) throw Interrupted{};
  if (is_busy_) throw Error("a sandbox lane was used while its program still ran");
}

SandboxRun OpenedLane::run(const Command& command, const Limits& limits) {
  require_idle();
  return RunningProgram(ends_, cgroup_, command, limits, false).finish();
}

std::unique_ptr<Process> OpenedLane::start(const Command& command, const Limits& limits) {
  require_idle();
  auto program = std::make_unique<RunningProgram>(ends_, cgroup_, command, limits, true);
  is_busy_ = true;
  return std::make_unique<ConversingProcess>(*this, std::move(program));
}

std::pair<CellStep, int> OpenedLane::probe() {
  const Command nothing{.arguments = {"/.gavel-probe"}};
  return RunningProgram(ends_, cgroup_, nothing, {}, false).failed_step();
}

}  // namespace gavel
