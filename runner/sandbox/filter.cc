#include "runner/sandbox/filter.h"

#include <asm/ioctls.h>
#include <fcntl.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <memory>

#include "runner/sandbox/filter_assembly.h"
#include "runner/sandbox/filter_calls.h"
#include "runner/sandbox/system.h"

namespace gavel {
namespace {

using Block = FilterBlock;

constexpr unsigned long kNewNamespaces = CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS |
                                         CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET;

constexpr std::uint32_t refuse_with(int error) {
  return SECCOMP_RET_ERRNO | static_cast<std::uint32_t>(error);
}

// Calls that the tables of this libseccomp or this architecture do not know are left out: what is
// not named is refused.
void add(FilterRules& rules, const char* name, Block block) {
  const int call = seccomp_syscall_resolve_name(name);
  if (call >= 0) rules.insert_or_assign(static_cast<std::uint32_t>(call), std::move(block));
}

// Arguments of calls that are otherwise allowed. The kernel looks at 32 bits only, so does this.
void refuse_arguments(FilterRules& rules) {
  const Block refuse = answer(refuse_with(EPERM)), allow = answer(SECCOMP_RET_ALLOW);
  add(rules, "ioctl", if_low_is(1, TIOCSTI, refuse, if_low_is(1, TIOCLINUX, refuse, allow)));
  add(rules, "prctl", if_low_is(0, PR_SET_SECCOMP, refuse, allow));
}

// A file that runs with its owner's rights would outlive the run where a folder may be written.
// (Of openat2 the mode cannot be seen: it is on no list.)
void refuse_setuid_files(FilterRules& rules) {
  constexpr std::uint32_t kSetId = S_ISUID | S_ISGID;
  constexpr std::uint32_t kCreating = O_CREAT | (O_TMPFILE & ~O_DIRECTORY);
  const Block allow = answer(SECCOMP_RET_ALLOW);
  const auto unless_set = [&](int mode) {
    return if_any_bit(mode, kSetId, answer(refuse_with(EPERM)), allow);
  };
  for (const char* call : {"chmod", "fchmod", "creat", "mknod"}) add(rules, call, unless_set(1));
  for (const char* call : {"fchmodat", "fchmodat2", "mknodat"}) add(rules, call, unless_set(2));
  add(rules, "open", if_any_bit(1, kCreating, unless_set(2), allow));
  add(rules, "openat", if_any_bit(2, kCreating, unless_set(3), allow));
}

// Processes and threads may be made, namespaces and mounts only by us.
void allow_clone_and_mount(FilterRules& rules, long ticket) {
  const Block allow = answer(SECCOMP_RET_ALLOW);
  const Block ours =
      if_equal(5, static_cast<std::uint64_t>(ticket), allow, answer(SECCOMP_RET_USER_NOTIF));
  add(rules, "clone", if_any_bit(0, kNewNamespaces, ours, allow));
  for (const char* call : {"mount", "umount2"}) add(rules, call, ours);
}

void allow_sockets(FilterRules& rules, bool is_full, const Block& otherwise) {
  const Block allow = answer(SECCOMP_RET_ALLOW);
  add(rules, "socketpair", if_equal(0, AF_UNIX, allow, otherwise));
  Block block = is_full ? otherwise : answer(refuse_with(EACCES));
  if (is_full)
    for (const std::uint64_t family : {AF_UNIX, AF_INET, AF_INET6})
      block = if_equal(0, family, allow, block);
  add(rules, "socket", block);
}

FilterRules make_rules(const FilterOptions& options, const Block& otherwise) {
  FilterRules rules;
  const Block allow = answer(SECCOMP_RET_ALLOW), refuse = answer(refuse_with(EPERM));
  for (const char* name : kAllowedCalls) add(rules, name, allow);
  for (const char* name : kRefusedCalls) add(rules, name, refuse);
  for (const char* name : kForbiddenCalls) add(rules, name, answer(SECCOMP_RET_USER_NOTIF));
  add(rules, "memfd_create", options.counts_memory ? allow : refuse);
  // Runtimes ask for the personality and set none.
  add(rules, "personality", if_equal(0, 0xffffffffu, allow, otherwise));
  refuse_arguments(rules);
  refuse_setuid_files(rules);
  allow_clone_and_mount(rules, options.ticket);
  allow_sockets(rules, options.is_full, otherwise);
  return rules;
}

}  // namespace

Filter::Filter(const FilterOptions& options) {
  const Block otherwise = answer(refuse_with(ENOSYS));
  instructions_ = assemble_filter(seccomp_arch_native(), make_rules(options, otherwise), otherwise);
}

UniqueFd Filter::install() const {
  const sock_fprog program{static_cast<unsigned short>(instructions_.size()),
                           const_cast<sock_filter*>(instructions_.data())};
  return UniqueFd(static_cast<int>(must(
      ::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &program),
      "installing the system call filter")));
}

std::string take_forbidden_call(int listener) {
  seccomp_notif* request = nullptr;
  seccomp_notif_resp* response = nullptr;
  if (seccomp_notify_alloc(&request, &response) != 0) return "";
  std::string name;
  if (seccomp_notify_receive(listener, request) == 0) {
    const std::unique_ptr<char, decltype(&std::free)> text(
        seccomp_syscall_resolve_num_arch(request->data.arch, request->data.nr), &std::free);
    name = text ? text.get() : "call " + std::to_string(request->data.nr);
    // The caller stays stopped in the call until the run's end kills it.
  }
  seccomp_notify_free(request, response);
  return name;
}

}  // namespace gavel
