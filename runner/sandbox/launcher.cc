#include "runner/sandbox/launcher.h"

#include <fcntl.h>
#include <grp.h>
#include <linux/securebits.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include "runner/sandbox/cell.h"
#include "runner/sandbox/filter.h"
#include "runner/sandbox/landlock.h"
#include "runner/sandbox/root.h"
#include "runner/sandbox/system.h"

namespace gavel {
namespace {

struct Launcher {
  LaneRequest lane;
  UniqueFd control;
  UniqueFd staging;
  UniqueFd null;
  UniqueFd listener;
  UniqueFd ruleset;         // for programs, without an executable given by descriptor
  UniqueFd signal_ruleset;  // for init in reduced mode
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

void join_cgroups(const LaneRequest& lane) {
  for (const std::string& folder : lane.cgroups)
    write_whole_file(folder + "/cgroup.procs", "0", "joining a cgroup");
}

void enter_namespaces(const MappingGate& gate) {
  must(::unshare(CLONE_NEWUSER), "making a user namespace");
  must(::unshare(CLONE_NEWNS), "making a mount namespace");
  must(::unshare(CLONE_NEWNET), "making a network namespace");
  must(::unshare(CLONE_NEWIPC), "making an IPC namespace");
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

std::vector<LandlockRule> landlock_rules(const LaneRequest& lane) {
  using Access = LandlockRule::Access;
  std::vector<LandlockRule> rules;
  for (const char* device : {"/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom"})
    rules.push_back({device, Access::Use});
  for (const std::string& path : lane.writable) rules.push_back({path, Access::Change});
  if (lane.is_full) {
    rules.push_back({"/", Access::Read});
    // The run's own scratch is mounted below: rules on the folder above a mount hold in it.
    rules.push_back({"/box", Access::Change});
    return rules;
  }
  for (const std::string& path : lane.visible) rules.push_back({path, Access::Read});
  rules.push_back({"/etc/ld.so.cache", Access::Read});
  return rules;
}

void prepare(Launcher& launcher, const MappingGate& gate) {
  const LaneRequest& lane = launcher.lane;
  join_cgroups(lane);
  const bool is_privileged = lane.is_full || ::geteuid() == 0;
  if (lane.is_full) {
    enter_namespaces(gate);
    enter_new_root(lane.visible, lane.writable, lane.mounts_proc);
    must(::sethostname("sandbox", 7), "naming the host");
  }
  if (lane.user != 0) must(::setgroups(0, nullptr), "dropping groups");
  ::umask(0);
  // Orphans of an init that was killed come to us where there is no pid namespace to die with.
  if (!lane.is_full) must(::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0), "becoming a subreaper");
  if (lane.landlock_version > 0 && lane.is_full)
    launcher.ruleset = make_ruleset(lane.landlock_version, landlock_rules(lane));
  if (lane.landlock_version > 0 && !lane.is_full)
    launcher.signal_ruleset = make_signal_ruleset(lane.landlock_version);
  must(::getrandom(&launcher.ticket, sizeof launcher.ticket, 0), "drawing a secret");
  renounce_privileges(is_privileged);
  launcher.listener = install_filter(
      {.is_full = lane.is_full, .counts_memory = lane.counts_memory, .ticket = launcher.ticket});
}

// The judge's word to end the run is one byte; a longer message is the next request, which waits.
enum class Word { End, NextRequest, Gone };
Word listen_to_judge(int control) {
  char byte;
  ssize_t size;
  do {
    size = ::recv(control, &byte, 1, MSG_PEEK | MSG_TRUNC);
  } while (size < 0 && errno == EINTR);
  if (size <= 0) return Word::Gone;
  if (size > 1) return Word::NextRequest;
  (void)!::recv(control, &byte, 1, 0);
  return Word::End;
}

// Waits until init is gone; ends it when the judge says so. False when the judge is gone.
bool await_end(const Launcher& launcher, const CellPlan& plan, pid_t init, int pidfd) {
  pollfd watched[] = {{pidfd, POLLIN, 0}, {launcher.control.get(), POLLIN, 0}};
  bool has_judge = true;
  while (true) {
    if (::ppoll(watched, 2, nullptr, nullptr) < 0) continue;
    if (watched[0].revents != 0) break;
    if (watched[1].revents == 0) continue;
    const Word word = listen_to_judge(launcher.control.get());
    has_judge = word != Word::Gone;
    if (word != Word::End) watched[1].fd = -1;
    if (word != Word::NextRequest && !plan.is_over)
      ::kill(init, launcher.lane.is_full ? SIGKILL : SIGTERM);
  }
  int status;
  while (::waitpid(init, &status, __WALL) < 0 && errno == EINTR) {
  }
  if (!launcher.lane.is_full) kill_orphans();
  return has_judge;
}

struct RunParts {
  std::vector<char*> arguments, environment;
  const char* working_directory = "";
  const char* scratch_folder = "";
};

std::vector<char*> read_pointers(WireReader& reader) {
  std::vector<char*> pointers(reader.get<std::uint32_t>());
  for (char*& pointer : pointers) pointer = reader.get_text();
  pointers.push_back(nullptr);
  return pointers;
}

void take_descriptors(CellPlan& plan, const RunRequest& request, const Message& message,
                      const Launcher& launcher) {
  std::size_t next = 0;
  const auto take = [&](std::uint32_t bit, int otherwise) {
    if ((request.descriptors & bit) == 0 || next >= message.descriptors.size()) return otherwise;
    return message.descriptors[next++].get();
  };
  plan.standard[0] = take(RunRequest::Input, launcher.null.get());
  plan.standard[1] = take(RunRequest::Output, launcher.null.get());
  plan.standard[2] = take(RunRequest::Error, launcher.null.get());
  plan.channel = take(RunRequest::Channel, -1);
  plan.program = take(RunRequest::Program, -1);
}

CellPlan make_plan(const Launcher& launcher, const RunRequest& request, const RunParts& parts) {
  CellPlan plan;
  plan.has_namespaces = launcher.lane.is_full;
  plan.mounts_proc = launcher.lane.mounts_proc;
  plan.changes_user = launcher.lane.user != 0;
  plan.user = launcher.lane.is_full ? 1000 : launcher.lane.user;
  plan.ticket = launcher.ticket;
  std::snprintf(plan.scratch_options, sizeof plan.scratch_options,
                "size=%llu,nr_inodes=65536,mode=755",
                static_cast<unsigned long long>(request.scratch_bytes));
  plan.working_directory = parts.working_directory;
  plan.shows_own_proc = !launcher.lane.is_full;
  plan.is_first_out_of_memory = launcher.lane.counts_memory;
  plan.staging = launcher.staging.get();
  plan.control = launcher.control.get();
  plan.report.number = request.number;
  plan.hands_out_scratch = request.hands_out_scratch;
  plan.announces_program = request.announces_program;
  plan.landlock_outer = launcher.signal_ruleset.get();
  plan.landlock = launcher.ruleset.get();
  plan.path = parts.arguments.front();
  plan.arguments = parts.arguments.data();
  plan.environment = parts.environment.data();
  std::copy_n(request.limits, std::size(request.limits), plan.limits);
  plan.limit_count = request.limit_count;
  return plan;
}

// False when the judge is gone.
bool serve_run(const Launcher& launcher, Message& message) {
  WireReader reader(message.data);
  const auto request = reader.get<RunRequest>();
  RunParts parts{.arguments = read_pointers(reader), .environment = read_pointers(reader)};
  parts.working_directory = reader.get_text();
  parts.scratch_folder = reader.get_text();
  static CellPlan plan;
  plan = make_plan(launcher, request, parts);
  take_descriptors(plan, request, message, launcher);
  UniqueFd own_ruleset;
  const LaneRequest& lane = launcher.lane;
  if (lane.landlock_version > 0 && (plan.program >= 0 || !lane.is_full)) {
    std::vector<LandlockRule> rules = landlock_rules(lane);
    if (!lane.is_full) rules.push_back({parts.scratch_folder, LandlockRule::Access::Change});
    own_ruleset = make_ruleset(lane.landlock_version, rules, plan.program);
    plan.landlock = own_ruleset.get();
  }
  int pidfd = -1;
  const long init = start_cell(plan, pidfd);
  message.descriptors.clear();
  bool has_judge = true;
  if (init > 0) {
    const UniqueFd owner(pidfd);
    has_judge = await_end(launcher, plan, static_cast<pid_t>(init), pidfd);
  }
  if (init < 0) {
    plan.report.failed_step = CellStep::Clone;
    plan.report.failed_errno = static_cast<int>(-init);
  }
  if (!has_judge || plan.has_reported) return has_judge;
  return send_message(launcher.control.get(),
                      {reinterpret_cast<const char*>(&plan.report), sizeof plan.report});
}

bool reply(const Launcher& launcher, const StepFailed& failure) {
  LaneReply message;
  message.error_number = failure.error_number;
  std::snprintf(message.step, sizeof message.step, "%s", failure.step.c_str());
  const int listener = launcher.listener.get();
  return send_message(launcher.control.get(),
                      {reinterpret_cast<const char*>(&message), sizeof message},
                      {&listener, listener >= 0 ? 1u : 0u});
}

}  // namespace

int run_launcher(const LaneRequest& request, UniqueFd control, UniqueFd staging, MappingGate gate) {
  Launcher launcher{.lane = request,
                    .control = moved_up(std::move(control)),
                    .staging = moved_up(std::move(staging)),
                    .null = {},
                    .listener = {},
                    .ruleset = {},
                    .signal_ruleset = {}};
  gate.unshared = moved_up(std::move(gate.unshared));
  gate.mapped = moved_up(std::move(gate.mapped));
  try {
    occupy_low_descriptors(launcher);
    prepare(launcher, gate);
    gate = {};
    if (!reply(launcher, {"", 0})) return 0;
    launcher.listener.reset();  // the judge's alone: a call that waits ends with the judge
  } catch (const StepFailed& failure) {
    reply(launcher, failure);
    return 1;
  }
  Message message;
  while (receive_message(launcher.control.get(), message)) {
    if (message.data.size() < sizeof(RunRequest)) continue;  // an end that came too late
    if (!serve_run(launcher, message)) return 0;
  }
  return 0;
}

}  // namespace gavel
