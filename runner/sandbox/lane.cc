#include "runner/sandbox/lane.h"

#include <fmt/format.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>

#include "runner/base/error.h"
#include "runner/sandbox/kept_layers.h"
#include "runner/sandbox/owner_mount.h"
#include "runner/sandbox/program_user.h"
#include "runner/sandbox/system.h"

namespace gavel {
namespace {

// Of what root lends; none for another user's programs, which have its rights anyway.
std::vector<OwnerMount> make_mounts(const View& view, unsigned user) {
  if (user == 0) return {};
  std::vector<OwnerMount> mounts = mount_for_user(view.lent, true, user);
  for (OwnerMount& mount : mount_for_user(view.writable, false, user))
    mounts.push_back(std::move(mount));
  if (mounts.size() > kMostDescriptors) mounts.resize(kMostDescriptors);
  return mounts;
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
  Exchange exchange(Question question, const Limits& limits, Bytes longest_reply) override {
    // Where several solutions are judged at once they share the processors.
    if (lane_.conversations() == 1) program_->come_together();
    program_->channel().request(std::move(question), longest_reply);
    return program_->await_frame(limits);
  }

 private:
  OpenedLane& lane_;
  std::unique_ptr<RunningProgram> program_;
};

}  // namespace

OpenedLane::OpenedLane(std::shared_ptr<LaneRoot> root, const View& view)
    : root_(std::move(root)), seat_(root_->take_seat()) {
  try {
    LaneView sent{to_strings(view.paths), to_strings(view.writable), {}};
    for (const auto& path : view.lent) sent.visible.push_back(path.string());
    const auto mounts = make_mounts(view, root_->layers.has_namespaces ? seat_->ends.user : 0);
    std::vector<int> descriptors;
    for (const OwnerMount& each : mounts) {
      sent.mounted.push_back(each.path);
      descriptors.push_back(each.mount.get());
    }
    WireWriter writer;
    sent.write(writer);
    send_message(seat_->ends.control.get(), writer.data(), descriptors);
  } catch (...) {
    root_->give_back(std::move(seat_));
    throw;
  }
}

OpenedLane::~OpenedLane() { root_->give_back(std::move(seat_)); }

void OpenedLane::receive_reply() {
  Message message;
  const bool is_there = receive_message(seat_->ends.control.get(), message);
  seat_->launcher.reset(static_cast<int>(::syscall(SYS_pidfd_open, message.sender, 0)));
  WireReader reader(message.data);
  const auto reply = reader.get<LaneReply>();
  if (is_there && reply.error_number == 0) {
    is_prepared_ = true;
    if (!message.descriptors.empty()) seat_->ends.listener = std::move(message.descriptors.front());
    return;
  }
  forget_layers();
  if (!is_there) throw Error("the launcher of a sandbox lane ended at once");
  throw Error(
      system_error(std::string("the sandbox cannot be set up: ") + reply.step, reply.error_number)
          .what(),
      kKernelRemedy);
}

bool OpenedLane::is_ready() {
  pollfd watched{seat_->ends.control.get(), POLLIN, 0};
  return is_prepared_ || ::poll(&watched, 1, 0) != 0;
}

void OpenedLane::require_idle() {
  if (root_->is_interrupted()) throw Interrupted{};
  if (!is_prepared_) receive_reply();
  if (is_busy_) throw Error("a sandbox lane was used while its program still ran");
}

SandboxRun OpenedLane::run(const Command& command, const Limits& limits) {
  require_idle();
  return RunningProgram(seat_->ends, seat_->cgroup, command, limits, false).finish();
}

std::unique_ptr<Process> OpenedLane::start(const Command& command, const Limits& limits) {
  require_idle();
  auto program =
      std::make_unique<RunningProgram>(seat_->ends, seat_->cgroup, command, limits, true);
  is_busy_ = true;
  return std::make_unique<ConversingProcess>(*this, std::move(program));
}

std::pair<CellStep, int> OpenedLane::probe() {
  require_idle();
  const Command nothing{.arguments = {"/.gavel-probe"}};
  return RunningProgram(seat_->ends, seat_->cgroup, nothing, {}, false).failed_step();
}

}  // namespace gavel
