// Seats of lanes: made, prepared in advance and given back.
#include <fmt/format.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>

#include <cerrno>
#include <utility>

#include "runner/base/error.h"
#include "runner/sandbox/lane.h"
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

bool has_ended(const LaneSeat& seat) {
  pollfd watched{seat.launcher.get(), POLLIN, 0};
  return seat.launcher && ::poll(&watched, 1, 0) > 0;
}

void wait_for(const UniqueFd& process) {
  pollfd watched{process.get(), POLLIN, 0};
  while (process && ::poll(&watched, 1, -1) < 0 && errno == EINTR) {
  }
}

// Runs that wait end with the one, the launcher with the other.
void let_go(LaneEnds& ends) {
  ends.control.reset();
  ends.words.reset();
}

}  // namespace

LaneRoot::~LaneRoot() {
  if (prepared_) give_back(std::move(prepared_));
  clear_up();
  for (const auto& seat : ending_) seat->cgroup.leave();
}

bool LaneRoot::is_interrupted() const {
  pollfd watched{interruption.get(), POLLIN, 0};
  return ::poll(&watched, 1, 0) > 0;
}

void LaneRoot::prepare_seat() {
  const std::scoped_lock lock(mutex_);
  if (!prepared_) prepared_ = make_seat();
}

std::unique_ptr<LaneSeat> LaneRoot::take_seat() {
  const std::scoped_lock lock(mutex_);
  clear_up();
  return prepared_ ? std::move(prepared_) : make_seat();
}

void LaneRoot::give_back(std::unique_ptr<LaneSeat> seat) {
  let_go(seat->ends);
  if (!layers.has_namespaces) return wait_for(seat->launcher);
  const std::scoped_lock lock(mutex_);
  ending_.push_back(std::move(seat));
  clear_up();
}

// Of those that have ended by now.
void LaneRoot::clear_up() {
  std::erase_if(ending_,
                [](const auto& seat) { return has_ended(*seat) && seat->cgroup.remove(); });
}

std::unique_ptr<LaneSeat> LaneRoot::make_seat() {
  const unsigned number = next_lane_++;
  auto seat = std::make_unique<LaneSeat>(cgroups, number);
  SocketPair control = make_socket_pair(SOCK_SEQPACKET);
  SocketPair staging = make_socket_pair(SOCK_SEQPACKET);
  SocketPair words = make_socket_pair(SOCK_SEQPACKET);
  pass_credentials(control.ours);
  pass_credentials(staging.ours);
  LaneEnds& ends = seat->ends;
  ends.control = std::move(control.ours);
  ends.staging = std::move(staging.ours);
  ends.words = std::move(words.ours);
  ends.interruption = interruption.get();
  ends.user = program_user(number);
  if (scratch) {
    ends.scratch = fmt::format("{}/lane-{}", scratch->path().string(), number);
    check(::mkdir(ends.scratch.c_str(), 0755), "cannot make " + ends.scratch);
    if (!seat->cgroup.caps_processes() && ends.user == 0) ends.other_processes = count_own_tasks();
  }
  zygote.open_lane({.is_full = layers.has_namespaces,
                    .mounts_proc = layers.mounts_proc,
                    .user = ends.user,
                    .landlock_version = layers.landlock,
                    .counts_memory = seat->cgroup.counts_memory(),
                    .counts_cpu = seat->cgroup.counts_cpu(),
                    .cgroups = seat->cgroup.folders()},
                   control.theirs.get(), staging.theirs.get(), words.theirs.get());
  return seat;
}

}  // namespace gavel
