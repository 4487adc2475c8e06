// Between clone and exec. Keep it free of libc, allocation and exceptions.
//
//   launcher --clone(VM, new pid+ipc+mount namespace)--> init --clone(VM, VFORK)--> program
//
// init mounts a fresh /proc of its own pid namespace and a fresh size-limited scratch file system,
// starts the program, reaps whatever ends, and when the program itself has ended kills and reaps
// all that it left, so that their CPU time is counted too. Then it exits, and the kernel takes
// its namespaces down with everything in them. When the judge wants an end, it kills init.
#include "runner/sandbox/cell.h"

#include <fcntl.h>
#include <linux/capability.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include <cerrno>

#include "runner/sandbox/raw_call.h"

namespace gavel {
namespace {

alignas(64) char init_stack[64 << 10];
alignas(64) char program_stack[64 << 10];

constexpr long kSigactionSize = 8;

template <typename T>
long word(T* pointer) {
  return reinterpret_cast<long>(pointer);
}

// Leaves the failed step in the plan; the process is to exit.
int fail(CellPlan& plan, CellStep step, long result) {
  if (plan.report.failed_step == CellStep::None) {
    plan.report.failed_errno = static_cast<int>(-result);
    plan.report.failed_step = step;
  }
  return 1;
}

long mount_over(const CellPlan& plan, const char* type, const char* target, unsigned long flags,
                const char* options) {
  return raw_call(SYS_mount, word(type), word(target), word(type), static_cast<long>(flags),
                  word(options), plan.ticket);
}

long open_at(const char* path, int flags) {
  return raw_call(SYS_openat, AT_FDCWD, word(path), flags, 0);
}

long make_directory(const char* path) { return raw_call(SYS_mkdirat, AT_FDCWD, word(path), 0777); }

CellStep mount_own(const CellPlan& plan, long& result) {
  if (plan.mounts_proc) {
    result = mount_over(plan, "proc", "/proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, "subset=pid");
    if (result == -EINVAL)  // before Linux 5.8
      result = mount_over(plan, "proc", "/proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, nullptr);
    if (result < 0) return CellStep::MountProc;
  }
  result = mount_over(plan, "tmpfs", kScratchMount, MS_NOSUID | MS_NODEV, plan.scratch_options);
  if (result < 0) return CellStep::MountScratch;
  result = make_directory(kMountedTemporary);
  if (result >= 0) result = make_directory(kMountedWork);
  return result < 0 ? CellStep::MountScratch : CellStep::None;
}

// Sends the working directory's descriptor to the judge and waits until it has put the files in.
long hand_out_directory(const CellPlan& plan, int directory) {
  char byte = 'd';
  iovec data{&byte, 1};
  alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
  msghdr message{};
  message.msg_iov = &data;
  message.msg_iovlen = 1;
  message.msg_control = control;
  message.msg_controllen = sizeof control;
  cmsghdr* header = CMSG_FIRSTHDR(&message);
  header->cmsg_level = SOL_SOCKET;
  header->cmsg_type = SCM_RIGHTS;
  header->cmsg_len = CMSG_LEN(sizeof(int));
  __builtin_memcpy(CMSG_DATA(header), &directory, sizeof directory);
  long result = raw_call(SYS_sendmsg, plan.staging, word(&message), MSG_NOSIGNAL);
  if (result < 0) return result;
  do {
    result = raw_call(SYS_recvfrom, plan.staging, word(&byte), 1);
  } while (result == -EINTR);
  return result == 1 && byte == 'g' ? 0 : result < 0 ? result : -EPIPE;
}

long drop_capabilities() {
  __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
  __user_cap_data_struct none[2] = {};
  return raw_call(SYS_capset, word(&header), word(none));
}

long become_user(unsigned user) {
  const long result = raw_call(SYS_setresgid, user, user, user);
  return result < 0 ? result : raw_call(SYS_setresuid, user, user, user);
}

// Descriptors 0 to 3 become what the plan says, all others close at exec.
long arrange_streams(const CellPlan& plan) {
  for (int i = 0; i < 3; ++i) {
    const long result = raw_call(SYS_dup3, plan.standard[i], i, 0);
    if (result < 0) return result;
  }
  const bool has_channel = plan.channel >= 0;
  if (has_channel) {
    const long result = raw_call(SYS_dup3, plan.channel, 3, 0);
    if (result < 0) return result;
  }
  // CLOSE_RANGE_CLOEXEC: the descriptors that exec and Landlock need stay usable until then.
  return raw_call(SYS_close_range, has_channel ? 4 : 3, ~0U, 1U << 2);
}

// Out of memory, the program is to go, not launcher or init, whatever their sizes.
void offer_to_the_oom_killer() {
  const long file = open_at("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
  if (file < 0) return;
  raw_call(SYS_write, file, word("1000"), 4);
  raw_call(SYS_close, file);
}

// Without a pid namespace /proc shows the host's processes; the program may look at its own.
void show_own_proc(int ruleset) {
  const long folder = open_at("/proc/self", O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return;
  struct [[gnu::packed]] {
    std::uint64_t allowed;
    std::int32_t parent;
  } const rule{4 | 8, static_cast<std::int32_t>(folder)};  // read files, list folders
  raw_call(SYS_landlock_add_rule, ruleset, 1, word(&rule), 0);
  raw_call(SYS_close, folder);
}

int program_entry(void* argument) {
  CellPlan& plan = *static_cast<CellPlan*>(argument);
  raw_call(SYS_setsid);
  if (plan.announces_program) {
    const char byte = 'p';
    const long sent = raw_call(SYS_sendto, plan.staging, word(&byte), 1, MSG_NOSIGNAL);
    if (sent < 0) return fail(plan, CellStep::Handshake, sent);
  }
  if (plan.is_first_out_of_memory) offer_to_the_oom_killer();
  long result = raw_call(SYS_chdir, word(plan.working_directory));
  if (result < 0) return fail(plan, CellStep::WorkingDirectory, result);
  for (int i = 0; i < plan.limit_count; ++i) {
    result = raw_call(SYS_prlimit64, 0, plan.limits[i].resource, word(&plan.limits[i].limit));
    if (result < 0) return fail(plan, CellStep::Limits, result);
  }
  result = plan.changes_user ? become_user(plan.user) : 0;
  if (result < 0) return fail(plan, CellStep::Identity, result);
  result = drop_capabilities();
  if (result < 0) return fail(plan, CellStep::Capabilities, result);
  if (plan.shows_own_proc) show_own_proc(plan.landlock);
  result = plan.landlock >= 0 ? raw_call(SYS_landlock_restrict_self, plan.landlock) : 0;
  if (result < 0) return fail(plan, CellStep::Landlock, result);
  result = arrange_streams(plan);
  if (result < 0) return fail(plan, CellStep::Streams, result);
  const std::uint64_t no_signals = 0;
  raw_call(SYS_rt_sigprocmask, SIG_SETMASK, word(&no_signals), 0, kSigactionSize);
  result = plan.program >= 0 ? raw_call(SYS_execveat, plan.program, word(""), word(plan.arguments),
                                        word(plan.environment), AT_EMPTY_PATH)
                             : raw_call(SYS_execve, word(plan.path), word(plan.arguments),
                                        word(plan.environment));
  return fail(plan, CellStep::Exec, result);
}

void add_usage(CellPlan& plan, const rusage& usage) {
  plan.report.cpu_microseconds += (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000L +
                                  usage.ru_utime.tv_usec + usage.ru_stime.tv_usec;
  if (usage.ru_maxrss > plan.report.peak_kibibytes) plan.report.peak_kibibytes = usage.ru_maxrss;
}

// Reaps one child; true while there may be more to reap.
bool reap(CellPlan& plan, int flags) {
  int status = 0;
  rusage usage{};
  const long pid = raw_call(SYS_wait4, -1, word(&status), flags, word(&usage));
  if (pid == -EINTR) return true;
  if (pid <= 0) return false;
  add_usage(plan, usage);
  if (pid == plan.program_pid) {
    plan.report.status = status;
    plan.report.has_ended = true;
  }
  return true;
}

// Without either: the children of init; theirs become init's children and are killed in turn.
void kill_children() {
  const long file = open_at("/proc/thread-self/children", O_RDONLY | O_CLOEXEC);
  if (file < 0) return;
  char text[4096];
  const long size = raw_call(SYS_read, file, word(text), sizeof text);
  raw_call(SYS_close, file);
  long process = 0;
  for (long i = 0; i < size; ++i) {
    if (text[i] >= '0' && text[i] <= '9') {
      process = process * 10 + (text[i] - '0');
    } else if (process > 0) {
      raw_call(SYS_kill, process, SIGKILL);
      process = 0;
    }
  }
}

// kill(-1) anywhere else would reach the user's other processes: so this trusts no plan, but asks
// who we are.
bool is_alone_with_the_run(const CellPlan& plan) {
  return plan.has_namespaces ? raw_call(SYS_getpid) == 1 : plan.landlock_outer >= 0;
}

// Kills what the program left behind. kill(-1) reaches every process of the pid namespace at once;
// in reduced mode every process in the Landlock domain that init may signal, and nothing else.
void kill_the_rest(CellPlan& plan) {
  do {
    if (is_alone_with_the_run(plan))
      raw_call(SYS_kill, -1, SIGKILL);
    else
      kill_children();
  } while (reap(plan, __WALL));
}

// Waits for the program, or for SIGTERM from the launcher (SIGKILL would orphan the program where
// there is no pid namespace to die with).
void wait_for_program(CellPlan& plan) {
  const std::uint64_t awaited = 1ull << (SIGCHLD - 1) | 1ull << (SIGTERM - 1);
  while (!plan.report.has_ended) {
    if (plan.has_namespaces) {
      if (!reap(plan, __WALL)) return;
      continue;
    }
    while (reap(plan, __WALL | WNOHANG)) {
    }
    if (plan.report.has_ended) return;
    if (raw_call(SYS_rt_sigtimedwait, word(&awaited), 0, 0, kSigactionSize) == SIGTERM) return;
  }
}

int run_as_init(CellPlan& plan) {
  raw_call(SYS_prctl, PR_SET_PDEATHSIG, plan.has_namespaces ? SIGKILL : SIGTERM);
  raw_call(SYS_setsid);
  long result = 0;
  if (plan.has_namespaces) {
    const CellStep step = mount_own(plan, result);
    if (step != CellStep::None) return fail(plan, step, result);
  } else {
    raw_call(SYS_prctl, PR_SET_CHILD_SUBREAPER, 1);
    const std::uint64_t awaited = 1ull << (SIGCHLD - 1) | 1ull << (SIGTERM - 1);
    raw_call(SYS_rt_sigprocmask, SIG_BLOCK, word(&awaited), 0, kSigactionSize);
    if (plan.landlock_outer >= 0) {
      result = raw_call(SYS_landlock_restrict_self, plan.landlock_outer);
      if (result < 0) return fail(plan, CellStep::Landlock, result);
    }
  }
  if (plan.hands_out_scratch) {
    const long directory = open_at(plan.working_directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0) return fail(plan, CellStep::OpenScratch, directory);
    result = hand_out_directory(plan, static_cast<int>(directory));
    if (result < 0) return fail(plan, CellStep::Handshake, result);
  }
  result = raw_clone(CLONE_VM | CLONE_VFORK | SIGCHLD, program_stack + sizeof program_stack,
                     nullptr, plan.ticket, program_entry, &plan);
  if (result < 0) return fail(plan, CellStep::StartProgram, result);
  plan.program_pid = static_cast<pid_t>(result);
  wait_for_program(plan);
  kill_the_rest(plan);
  return 0;
}

// The judge has its report while the kernel still takes the namespaces down.
int init_entry(void* argument) {
  CellPlan& plan = *static_cast<CellPlan*>(argument);
  const int status = run_as_init(plan);
  plan.is_over = true;
  raw_call(SYS_sendto, plan.control, word(&plan.report), sizeof plan.report, MSG_NOSIGNAL);
  plan.has_reported = true;
  return status;
}

}  // namespace

const char* describe(CellStep step) {
  switch (step) {
    case CellStep::None:
      return "nothing";
    case CellStep::Clone:
      return "cloning the run's init process";
    case CellStep::MountProc:
      return "mounting /proc";
    case CellStep::MountScratch:
      return "mounting the scratch file system";
    case CellStep::OpenScratch:
      return "opening the working directory";
    case CellStep::Handshake:
      return "talking to the judge";
    case CellStep::StartProgram:
      return "cloning the program's process";
    case CellStep::Streams:
      return "arranging the standard streams";
    case CellStep::Limits:
      return "setting resource limits";
    case CellStep::Identity:
      return "changing to the program's user";
    case CellStep::Capabilities:
      return "dropping capabilities";
    case CellStep::Landlock:
      return "entering the Landlock domain";
    case CellStep::WorkingDirectory:
      return "entering the working directory";
    case CellStep::Exec:
      return "executing the program";
  }
  return "";
}

void kill_orphans() {
  CellPlan plan;
  kill_the_rest(plan);
}

long start_cell(CellPlan& plan, int& pidfd) {
  unsigned long flags = CLONE_VM | CLONE_PIDFD | SIGCHLD;
  if (plan.has_namespaces) flags |= CLONE_NEWPID | CLONE_NEWIPC | CLONE_NEWNS;
  return raw_clone(flags, init_stack + sizeof init_stack, &pidfd, plan.ticket, init_entry, &plan);
}

}  // namespace gavel
