#include "runner/sandbox/launcher.h"

#include <fcntl.h>
#include <grp.h>
#include <linux/securebits.h>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <optional>

#include "runner/sandbox/cells.h"
#include "runner/sandbox/filter.h"
#include "runner/sandbox/landlock.h"
#include "runner/sandbox/owner_mount.h"
#include "runner/sandbox/promptness.h"
#include "runner/sandbox/root.h"
#include "runner/sandbox/system.h"

namespace gavel {
namespace {

struct Launcher {
  LaneRequest lane;
  std::optional<LaneView> view{};
  std::vector<OwnerMount> mounts{};
  LauncherEnds ends;
  UniqueFd null{};
  UniqueFd listener{};
  UniqueFd signal_ruleset{};  // for init in reduced mode
  std::optional<Filter> filter{};
  std::optional<LandlockRules> rules{};
  UniqueFd last_pid{};  // restarts the numbers of a pid namespace's processes
  long ticket = 0;
};

// Descriptors 0 to 3 are taken, so that nothing we receive is in the way of a program's streams.
void occupy_low_descriptors(Launcher& launcher) {
  launcher.null = UniqueFd(static_cast<int>(
      must(::fcntl(static_cast<int>(must(::open("/dev/null", O_RDWR | O_CLOEXEC), "/dev/null")),
                   F_DUPFD_CLOEXEC, 10),
           "/dev/null")));
  for (int i = 0; i < 4; ++i) must(::dup3(launcher.null.get(), i, O_CLOEXEC), "/dev/null");
}

UniqueFd moved_up(UniqueFd fd) {
  return UniqueFd(static_cast<int>(must(::fcntl(fd.get(), F_DUPFD_CLOEXEC, 10), "descriptors")));
}

// A thread that moves itself alone ("tasks", version 1) need not wait until every processor has
// noticed that processes move, which takes 10 ms to 20 ms and holds up every fork meanwhile.
void join_cgroups(const LaneRequest& lane) {
  for (const std::string& folder : lane.cgroups) {
    const std::string alone = folder + "/tasks";
    const bool is_version_one = ::access(alone.c_str(), F_OK) == 0;
    write_whole_file(is_version_one ? alone : folder + "/cgroup.procs", "0", "joining a cgroup");
  }
}

void enter_namespaces(const MappingGate& gate) {
  must(::unshare(CLONE_NEWUSER), "making a user namespace");
  must(::unshare(CLONE_NEWNS), "making a mount namespace");
  must(::unshare(CLONE_NEWNET), "making a network namespace");
  must(::unshare(CLONE_NEWUTS), "making a UTS namespace");
  must(::unshare(CLONE_NEWCGROUP), "making a cgroup namespace");
  char byte = 'u';
  must(::write(gate.unshared.get(), &byte, 1), "asking for a user mapping");
  if (::read(gate.mapped.get(), &byte, 1) != 1 || byte != 'm')
    throw StepFailed{"mapping users", EPERM};
}

// Nothing that programs inherit can give privileges back.
void renounce_privileges(bool is_privileged) {
  for (int capability = 0; ::prctl(PR_CAPBSET_READ, capability, 0, 0, 0) >= 0; ++capability)
    if (is_privileged) must(::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0), "dropping capabilities");
  if (is_privileged)
    must(::prctl(PR_SET_SECUREBITS,
                 SECBIT_NOROOT | SECBIT_NOROOT_LOCKED | SECBIT_NO_CAP_AMBIENT_RAISE |
                     SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED,
                 0, 0, 0),
         "locking securebits");
  must(::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "renouncing new privileges");
  // Entering a user namespace has cleared it.
  must(::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0), "asking to end with the zygote");
}

std::vector<LandlockRule> landlock_rules(const LaneRequest& lane, const LaneView& view) {
  using Access = LandlockRule::Access;
  std::vector<LandlockRule> rules;
  for (const char* device : {"/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom"})
    rules.push_back({device, Access::Use});
  for (const std::string& path : view.writable) rules.push_back({path, Access::Change});
  if (lane.is_full) {
    rules.push_back({"/", Access::Read});
    // The run's own scratch is mounted below: rules on the folder above a mount hold in it.
    rules.push_back({"/box", Access::Change});
    return rules;
  }
  for (const std::string& path : view.visible) rules.push_back({path, Access::Read});
  rules.push_back({"/etc/ld.so.cache", Access::Read});
  return rules;
}

// What needs no view: it may be done before anybody wants the lane.
void prepare(Launcher& launcher, const MappingGate& gate) {
  const LaneRequest& lane = launcher.lane;
  join_cgroups(lane);
  if (lane.is_full) {
    enter_namespaces(gate);
    launcher.last_pid = UniqueFd(::open("/proc/sys/kernel/ns_last_pid", O_RDWR | O_CLOEXEC));
    enter_empty_root();
    must(::sethostname("sandbox", 7), "naming the host");
  }
  if (lane.user != 0) must(::setgroups(0, nullptr), "dropping groups");
  ::umask(0);
  // Orphans of an init that was killed come to us where there is no pid namespace to die with.
  if (!lane.is_full) must(::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0), "becoming a subreaper");
  if (lane.landlock_version > 0 && !lane.is_full)
    launcher.signal_ruleset = make_signal_ruleset(lane.landlock_version);
  must(::getrandom(&launcher.ticket, sizeof launcher.ticket, 0), "drawing a secret");
  launcher.filter.emplace(FilterOptions{
      .is_full = lane.is_full, .counts_memory = lane.counts_memory, .ticket = launcher.ticket});
}

// False when the judge is gone, or never wanted the lane.
bool receive_view(Launcher& launcher) {
  Message message;
  if (!receive_message(launcher.ends.control.get(), message)) return false;
  WireReader reader(message.data);
  launcher.view = LaneView::read(reader);
  for (std::size_t i = 0; i < message.descriptors.size(); ++i)
    launcher.mounts.push_back(
        {launcher.view->mounted.at(i), moved_up(std::move(message.descriptors[i]))});
  return true;
}

void finish(Launcher& launcher) {
  const LaneRequest& lane = launcher.lane;
  if (lane.is_full)
    fill_root(launcher.view->visible, launcher.view->writable, launcher.mounts, lane.mounts_proc);
  launcher.mounts.clear();
  renounce_privileges(lane.is_full || ::geteuid() == 0);
  launcher.listener = launcher.filter->install();
  launcher.filter.reset();
  if (lane.landlock_version > 0)
    launcher.rules.emplace(lane.landlock_version, landlock_rules(lane, *launcher.view));
}

bool reply(const Launcher& launcher, const StepFailed& failure) {
  LaneReply message;
  message.error_number = failure.error_number;
  std::snprintf(message.step, sizeof message.step, "%s", failure.step.c_str());
  const int listener = launcher.listener.get();
  return send_message(launcher.ends.control.get(),
                      {reinterpret_cast<const char*>(&message), sizeof message},
                      {&listener, listener >= 0 ? 1u : 0u});
}

}  // namespace

int run_launcher(const LaneRequest& request, LauncherEnds ends, MappingGate gate) {
  Launcher launcher{.lane = request,
                    .ends = {.control = moved_up(std::move(ends.control)),
                             .staging = moved_up(std::move(ends.staging)),
                             .words = moved_up(std::move(ends.words))}};
  gate.unshared = moved_up(std::move(gate.unshared));
  gate.mapped = moved_up(std::move(gate.mapped));
  try {
    occupy_low_descriptors(launcher);
    prepare(launcher, gate);
    become_prompt();
    gate = {};
    if (!receive_view(launcher)) return 0;
    finish(launcher);
    if (!reply(launcher, {"", 0})) return 0;
    launcher.listener.reset();  // the judge's alone: a call that waits ends with the judge
  } catch (const StepFailed& failure) {
    // What is not read of a socket when it closes takes along what was written to it.
    if (launcher.view || receive_view(launcher)) reply(launcher, failure);
    return 1;
  }
  serve_runs({.lane = launcher.lane,
              .control = launcher.ends.control.get(),
              .staging = launcher.ends.staging.get(),
              .words = launcher.ends.words.get(),
              .null = launcher.null.get(),
              .signal_ruleset = launcher.signal_ruleset.get(),
              .ticket = launcher.ticket,
              .last_pid = launcher.last_pid.get(),
              .rules = launcher.rules ? &*launcher.rules : nullptr});
  return 0;
}

}  // namespace gavel
