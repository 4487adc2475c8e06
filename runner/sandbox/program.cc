// From init's memory to the program's exec, as the request wants it. Free of libc, allocation and
// exceptions.
#include <linux/capability.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/socket.h>

#include <cerrno>

#include "runner/sandbox/cell_calls.h"

namespace gavel {
namespace {

// The request as it lies in the plan's room, and the descriptors that came with it.
struct Asked {
  const RunRequest* request;
  char** arguments;
  char** environment;
  const char* working_directory;
  const char* scratch_folder;
  int standard[3];
  int channel;
  int program;
};

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

// Turns the offsets behind the request into pointers, where they are.
Asked understand(const CellPlan& plan) {
  char* const begin = plan.request.data();
  Asked asked{};
  asked.request = reinterpret_cast<const RunRequest*>(begin);
  const RunRequest& request = *asked.request;
  char** const table = reinterpret_cast<char**>(begin + sizeof(RunRequest));
  const std::uint32_t count = request.argument_count + request.variable_count + 2;
  for (std::uint32_t i = 0; i < count; ++i)
    if (table[i] != nullptr) table[i] = begin + reinterpret_cast<std::uintptr_t>(table[i]);
  asked.arguments = table;
  asked.environment = table + request.argument_count + 1;
  asked.working_directory = begin + request.working_directory;
  asked.scratch_folder = begin + request.scratch_folder;
  int next = 0;
  const auto take = [&](std::uint32_t bit, int otherwise) {
    return (request.descriptors & bit) != 0 ? plan.descriptors[next++] : otherwise;
  };
  asked.standard[0] = take(RunRequest::Input, plan.null);
  asked.standard[1] = take(RunRequest::Output, plan.null);
  asked.standard[2] = take(RunRequest::Error, plan.null);
  asked.channel = take(RunRequest::Channel, -1);
  asked.program = take(RunRequest::Program, -1);
  return asked;
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

// Descriptors 0 to 3 become what was asked, all others close at exec.
long arrange_streams(const Asked& asked) {
  for (int i = 0; i < 3; ++i) {
    const long result = raw_call(SYS_dup3, asked.standard[i], i, 0);
    if (result < 0) return result;
  }
  const bool has_channel = asked.channel >= 0;
  if (has_channel) {
    const long result = raw_call(SYS_dup3, asked.channel, 3, 0);
    if (result < 0) return result;
  }
  // CLOSE_RANGE_CLOEXEC: the descriptors that exec and Landlock need stay usable until then.
  return raw_call(SYS_close_range, has_channel ? 4 : 3, ~0U, 1U << 2);
}

long allow_path(int ruleset, long file, std::uint64_t access) {
  struct [[gnu::packed]] {
    std::uint64_t allowed;
    std::int32_t parent;
  } const rule{access, static_cast<std::int32_t>(file)};
  return raw_call(SYS_landlock_add_rule, ruleset, 1, word(&rule), 0);
}

long allow_folder(int ruleset, const char* path, std::uint64_t access) {
  const long folder = open_at(path, O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return folder;
  const long result = allow_path(ruleset, folder, access);
  raw_call(SYS_close, folder);
  return result;
}

// What this run's rules have beyond its lane's.
long complete_rules(const CellPlan& plan, const Asked& asked) {
  constexpr std::uint64_t kExecuteFile = 1, kReadAFile = 4, kReadAFolder = 8;
  if (plan.landlock < 0) return 0;
  // Without a pid namespace /proc shows the host's processes; the program may look at its own.
  if (plan.shows_own_proc) allow_folder(plan.landlock, "/proc/self", kReadAFile | kReadAFolder);
  if (*asked.scratch_folder != 0) {
    const long result = allow_folder(plan.landlock, asked.scratch_folder, plan.scratch_access);
    if (result < 0) return result;
  }
  if (asked.program < 0) return 0;
  // A file in memory (memfd_create) is in no hierarchy: no rule can name it, and none is needed.
  const long result = allow_path(plan.landlock, asked.program, kExecuteFile | kReadAFile);
  return result == -EBADFD ? 0 : result;
}

// The size was guessed when the scratch was mounted.
long resize_scratch(const CellPlan& plan, std::uint64_t bytes) {
  if (!plan.has_namespaces || bytes == plan.scratch_bytes) return 0;
  const ScratchOptions options(bytes, "");
  return raw_call(SYS_mount, word("tmpfs"), word(kScratchMount), word("tmpfs"),
                  MS_REMOUNT | MS_NOSUID | MS_NODEV, word(options.text), plan.ticket);
}

// The place as the request wants it.
CellStep arrange_place(const CellPlan& plan, const Asked& asked, long& result) {
  result = resize_scratch(plan, asked.request->scratch_bytes);
  if (result < 0) return CellStep::MountScratch;
  if (asked.request->hands_out_scratch) {
    const long folder = open_at(asked.working_directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if ((result = folder) < 0) return CellStep::OpenScratch;
    result = hand_out_directory(plan, static_cast<int>(folder));
    if (result < 0) return CellStep::Handshake;
  }
  if (asked.request->announces_program) {
    const char byte = 'p';
    result = raw_call(SYS_sendto, plan.staging, word(&byte), 1, MSG_NOSIGNAL);
    if (result < 0) return CellStep::Handshake;
  }
  result = raw_call(SYS_chdir, word(asked.working_directory));
  return result < 0 ? CellStep::WorkingDirectory : CellStep::None;
}

// Nothing is left that the program should not have.
CellStep renounce(const CellPlan& plan, const Asked& asked, long& result) {
  for (int i = 0; i < asked.request->limit_count; ++i) {
    const CellLimit& limit = asked.request->limits[i];
    result = raw_call(SYS_prlimit64, 0, limit.resource, word(&limit.limit));
    if (result < 0) return CellStep::Limits;
  }
  result = plan.changes_user ? become_user(plan.user) : 0;
  if (result < 0) return CellStep::Identity;
  result = drop_capabilities();
  if (result < 0) return CellStep::Capabilities;
  // An init without a pid namespace cannot take the program with it. (A change of user clears it.)
  if (!plan.has_namespaces) raw_call(SYS_prctl, PR_SET_PDEATHSIG, SIGKILL);
  result = complete_rules(plan, asked);
  if (result >= 0 && plan.landlock >= 0)
    result = raw_call(SYS_landlock_restrict_self, plan.landlock);
  if (result < 0) return CellStep::Landlock;
  result = arrange_streams(asked);
  return result < 0 ? CellStep::Streams : CellStep::None;
}

// Out of memory, the program is to go, not launcher or init, whatever their sizes.
void volunteer_for_the_oom_killer() {
  const long score = open_at("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
  if (score < 0) return;
  raw_call(SYS_write, score, word("1000"), 4);
  raw_call(SYS_close, score);
}

}  // namespace

int program_entry(void* argument) {
  CellPlan& plan = *static_cast<CellPlan*>(argument);
  raw_call(SYS_setsid);
  if (plan.is_first_out_of_memory) volunteer_for_the_oom_killer();
  const Asked asked = understand(plan);
  long result = 0;
  CellStep step = arrange_place(plan, asked, result);
  if (step == CellStep::None) step = renounce(plan, asked, result);
  if (step != CellStep::None) return fail(plan, step, result);
  const std::uint64_t no_signals = 0;
  raw_call(SYS_rt_sigprocmask, SIG_SETMASK, word(&no_signals), 0, kSignalSetSize);
  result = asked.program >= 0
               ? raw_call(SYS_execveat, asked.program, word(""), word(asked.arguments),
                          word(asked.environment), AT_EMPTY_PATH)
               : raw_call(SYS_execve, word(asked.arguments[0]), word(asked.arguments),
                          word(asked.environment));
  return fail(plan, CellStep::Exec, result);
}

}  // namespace gavel
