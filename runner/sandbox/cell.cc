// Init's side. Keep it free of libc, allocation and exceptions.
//
//   launcher --clone(VM, new pid+ipc+mount namespace)--> init --clone(VM, VFORK)--> program
//
// init makes a fresh place (cell_place.cc), waits for the judge's request and clones the process
// that becomes the program (program.cc). It reaps whatever ends, and when the program itself has
// ended kills and reaps all that it left, so that their CPU time is counted too. If the place is
// still as it was found, init reports and waits for the next request. Else it exits, and the kernel
// takes its namespaces down with everything in them. When the judge wants an end, the launcher
// tells init.
#include "runner/sandbox/cell.h"

#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>

#include <atomic>
#include <cerrno>

#include "runner/sandbox/cell_calls.h"
#include "runner/sandbox/promptness.h"

namespace gavel {
namespace {

// A ruleset for one program: rules for its own files are added to it (program.cc). -1: none.
long make_ruleset(const LandlockRules* rules) {
  if (rules == nullptr) return -1;
  const long ruleset = raw_call(SYS_landlock_create_ruleset, word(&rules->attributes()),
                                static_cast<long>(rules->attributes_size()), 0);
  if (ruleset < 0) return ruleset;
  constexpr long kPathBeneath = 1;
  for (const LandlockPathRule& rule : rules->paths()) {
    const long result = raw_call(SYS_landlock_add_rule, ruleset, kPathBeneath, word(&rule), 0);
    if (result < 0) return result;
  }
  return ruleset;
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

std::int64_t monotonic_now() {
  timespec now{};
  raw_call(SYS_clock_gettime, CLOCK_MONOTONIC, word(&now));
  return now.tv_sec * 1'000'000'000L + now.tv_nsec;
}

// kill(-1) anywhere else would reach the user's other processes: so this trusts no plan, but asks
// who we are: the first of a pid namespace, or somebody who may not even signal its parent.
bool is_alone_with_the_run(const CellPlan& plan) {
  if (plan.has_namespaces) return raw_call(SYS_getpid) == 1;
  return plan.landlock_outer >= 0 && raw_call(SYS_kill, raw_call(SYS_getppid), 0) == -EPERM;
}

// Kills what the program left behind. kill(-1) reaches every process of the pid namespace at once;
// in reduced mode every process in the Landlock domain that init may signal, and nothing else.
void kill_the_rest(CellPlan& plan) {
  const bool is_wanted = !plan.report.has_ended;
  do {
    if (is_alone_with_the_run(plan)) {
      raw_call(SYS_kill, -1, SIGKILL);
      if (is_wanted && plan.report.killed_at == 0) plan.report.killed_at = monotonic_now();
    } else {
      kill_children();
    }
  } while (reap(plan, __WALL));
}

constexpr std::uint64_t kAwaited = 1ull << (SIGCHLD - 1) | 1ull << (SIGTERM - 1);

// SIGTERM is a word of the launcher, or of a program that has our user and is not listened to.
// Without a pid namespace it also tells that the launcher is gone, and comes from nobody else.
bool is_unwanted(CellPlan& plan) {
  return !plan.has_namespaces || std::atomic_ref(plan.running).load() == 0;
}

// Waits for the program, or for the launcher's word. (SIGKILL would orphan the program where there
// is no pid namespace to die with, and elsewhere leave unknown what CPU time was used.)
void wait_for_program(CellPlan& plan) {
  while (true) {
    while (reap(plan, __WALL | WNOHANG)) {
    }
    if (plan.report.has_ended) return;
    const long signal = raw_call(SYS_rt_sigtimedwait, word(&kAwaited), 0, 0, kSignalSetSize);
    if (signal == SIGTERM && is_unwanted(plan)) return;
  }
}

// The launcher is to look at the plan.
void ring(const CellPlan& plan) {
  const std::uint64_t one = 1;
  raw_call(SYS_write, plan.doorbell, word(&one), sizeof one);
}

// Waits for the request; false when the judge is gone.
bool receive_request(CellPlan& plan) {
  iovec data{plan.request.data(), plan.request.size()};
  alignas(cmsghdr) char control[CMSG_SPACE(sizeof plan.descriptors)] = {};
  long size;
  do {
    msghdr message{};
    message.msg_iov = &data;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    size = raw_call(SYS_recvmsg, plan.control, word(&message), MSG_CMSG_CLOEXEC);
  } while (size == -EINTR);
  if (size < static_cast<long>(sizeof(RunRequest))) return false;
  __builtin_memcpy(plan.descriptors, CMSG_DATA(reinterpret_cast<cmsghdr*>(control)),
                   sizeof plan.descriptors);
  const RunRequest& request = *reinterpret_cast<const RunRequest*>(plan.request.data());
  plan.report.number = request.number;
  std::atomic_ref(plan.running).store(request.number);
  plan.has_started = true;
  ring(plan);
  return true;
}

// The program has its own; a reader is to see that it has closed them.
void close_received(const CellPlan& plan) {
  const RunRequest& request = *reinterpret_cast<const RunRequest*>(plan.request.data());
  for (int i = 0; i < __builtin_popcount(request.descriptors); ++i)
    raw_call(SYS_close, plan.descriptors[i]);
}

// What is done once. False: a step failed.
bool settle_in(CellPlan& plan) {
  become_prompt();
  raw_call(SYS_prctl, PR_SET_PDEATHSIG, plan.has_namespaces ? SIGKILL : SIGTERM);
  raw_call(SYS_rt_sigprocmask, SIG_BLOCK, word(&kAwaited), 0, kSignalSetSize);
  long result = 0;
  if (plan.has_namespaces) {
    const CellStep step = make_place(plan, result);
    if (step != CellStep::None) fail(plan, step, result);
    return step == CellStep::None;
  }
  raw_call(SYS_prctl, PR_SET_CHILD_SUBREAPER, 1);
  if (plan.landlock_outer >= 0) result = raw_call(SYS_landlock_restrict_self, plan.landlock_outer);
  if (result < 0) fail(plan, CellStep::Landlock, result);
  return result >= 0;
}

// One program from its clone to the end of all that it left. False: a step failed.
bool run_program(CellPlan& plan) {
  note_beginning(plan);
  // Returns when the program is there: only then it has a score of its own for the OOM killer.
  const long program = raw_clone(CLONE_VM | CLONE_VFORK | SIGCHLD,
                                 plan.program_stack.data() + plan.program_stack.size(), nullptr,
                                 plan.ticket, program_entry, &plan);
  close_received(plan);
  if (plan.landlock >= 0) raw_call(SYS_close, plan.landlock);
  if (program < 0) {
    fail(plan, CellStep::StartProgram, program);
    return false;
  }
  plan.program_pid = static_cast<pid_t>(program);
  wait_for_program(plan);
  kill_the_rest(plan);
  return true;
}

void send_report(const CellPlan& plan, const RunReport& report) {
  raw_call(SYS_sendto, plan.control, word(&report), sizeof report, MSG_NOSIGNAL);
}

// Makes the plan as good as new, if the place is and the launcher does not want us to end. True:
// wait for the next request.
bool start_anew(CellPlan& plan) {
  if (!is_as_found(plan) || !restart_numbers(plan)) return false;
  std::uint32_t number = plan.report.number;
  if (!std::atomic_ref(plan.running).compare_exchange_strong(number, 0)) return false;
  const RunReport report = plan.report;
  plan.scratch_bytes = reinterpret_cast<const RunRequest*>(plan.request.data())->scratch_bytes;
  plan.report = {};
  plan.program_pid = 0;
  plan.has_started = false;
  send_report(plan, report);
  return true;
}

// The judge has its report while the kernel still takes the namespaces down.
int init_entry(void* argument) {
  CellPlan& plan = *static_cast<CellPlan*>(argument);
  if (!settle_in(plan)) return 1;  // the launcher sees that we are gone
  bool has_run = false;
  do {
    const long ruleset = make_ruleset(plan.rules);
    plan.landlock = static_cast<int>(ruleset);
    if (plan.rules != nullptr && ruleset < 0) return fail(plan, CellStep::Landlock, ruleset);
    if (!receive_request(plan)) return 1;
    has_run = run_program(plan);
  } while (has_run && start_anew(plan));
  if (has_run) give_back_scratch(plan);
  plan.is_over = true;
  ring(plan);  // another place can be made while this one goes
  send_report(plan, plan.report);
  plan.has_reported = true;
  return has_run ? 0 : 1;
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

long start_cell(CellPlan& plan, int& pidfd) {
  unsigned long flags = CLONE_VM | CLONE_PIDFD | SIGCHLD;
  if (plan.has_namespaces) flags |= CLONE_NEWPID | CLONE_NEWIPC | CLONE_NEWNS;
  return raw_clone(flags, plan.init_stack.data() + plan.init_stack.size(), &pidfd, plan.ticket,
                   init_entry, &plan);
}

}  // namespace gavel
