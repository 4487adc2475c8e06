#include "runner/sandbox/filter.h"

#include <asm/ioctls.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstdlib>
#include <memory>

#include "runner/sandbox/filter_calls.h"
#include "runner/sandbox/system.h"

namespace gavel {
namespace {

constexpr unsigned long kNewNamespaces = CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS |
                                         CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET;

// One libseccomp context. Rules for calls that this kernel's or this libseccomp's table does not
// know are left out: the default refuses those calls.
class Rules {
 public:
  explicit Rules(std::uint32_t otherwise) : context_(seccomp_init(otherwise)) {
    if (context_ == nullptr) throw StepFailed{"making the system call filter", ENOMEM};
    seccomp_attr_set(context_, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS);
    seccomp_attr_set(context_, SCMP_FLTATR_CTL_OPTIMIZE, 2);
  }
  Rules(const Rules&) = delete;
  Rules& operator=(const Rules&) = delete;
  ~Rules() { seccomp_release(context_); }

  template <typename... Comparisons>
  void add(std::uint32_t action, const char* name, Comparisons... comparisons) {
    const int call = seccomp_syscall_resolve_name(name);
    if (call < 0) return;
    const int result =
        seccomp_rule_add_exact(context_, action, call, sizeof...(comparisons), comparisons...);
    if (result < 0) throw StepFailed{std::string("adding a filter rule for ") + name, -result};
  }
  void load() {
    const int result = seccomp_load(context_);
    if (result < 0) throw StepFailed{"installing the system call filter", -result};
  }
  int listener() const { return seccomp_notify_fd(context_); }

 private:
  scmp_filter_ctx context_;
};

// Arguments of calls that are otherwise allowed. The kernel looks at 32 bits only, so does this.
void refuse_arguments() {
  Rules rules(SCMP_ACT_ALLOW);
  const std::uint32_t refuse = SCMP_ACT_ERRNO(EPERM);
  for (const unsigned long request : {TIOCSTI, TIOCLINUX})
    rules.add(refuse, "ioctl", SCMP_A1_64(SCMP_CMP_MASKED_EQ, 0xffffffffu, request));
  rules.add(refuse, "prctl", SCMP_A0_64(SCMP_CMP_MASKED_EQ, 0xffffffffu, PR_SET_SECCOMP));
  rules.load();
}

// Processes and threads may be made, namespaces and mounts only by us. The rules for one call are
// disjoint: libseccomp promises no order among those that overlap, and drops a "not equal" beside
// a mask, so it is spelled as "less" and "greater".
void allow_clone_and_mount(Rules& rules, long ticket) {
  const auto own = static_cast<scmp_datum_t>(ticket);
  rules.add(SCMP_ACT_ALLOW, "clone", SCMP_A0_64(SCMP_CMP_MASKED_EQ, kNewNamespaces, 0));
  for (unsigned long bit = 1; bit <= kNewNamespaces; bit <<= 1) {
    if ((kNewNamespaces & bit) == 0) continue;
    const auto asked = SCMP_A0_64(SCMP_CMP_MASKED_EQ, bit, bit);
    rules.add(SCMP_ACT_ALLOW, "clone", asked, SCMP_A5_64(SCMP_CMP_EQ, own));
    rules.add(SCMP_ACT_NOTIFY, "clone", asked, SCMP_A5_64(SCMP_CMP_LT, own));
    rules.add(SCMP_ACT_NOTIFY, "clone", asked, SCMP_A5_64(SCMP_CMP_GT, own));
  }
  for (const char* call : {"mount", "umount2"}) {
    rules.add(SCMP_ACT_ALLOW, call, SCMP_A5_64(SCMP_CMP_EQ, own));
    rules.add(SCMP_ACT_NOTIFY, call, SCMP_A5_64(SCMP_CMP_NE, own));
  }
}

void allow_sockets(Rules& rules, bool is_full) {
  rules.add(SCMP_ACT_ALLOW, "socketpair", SCMP_A0_64(SCMP_CMP_EQ, AF_UNIX));
  if (!is_full) {
    rules.add(SCMP_ACT_ERRNO(EACCES), "socket");
    return;
  }
  for (const int family : {AF_UNIX, AF_INET, AF_INET6})
    rules.add(SCMP_ACT_ALLOW, "socket", SCMP_A0_64(SCMP_CMP_EQ, static_cast<scmp_datum_t>(family)));
}

}  // namespace

UniqueFd install_filter(const FilterOptions& options) {
  refuse_arguments();
  Rules rules(SCMP_ACT_ERRNO(ENOSYS));
  for (const char* name : kAllowedCalls) rules.add(SCMP_ACT_ALLOW, name);
  for (const char* name : kRefusedCalls) rules.add(SCMP_ACT_ERRNO(EPERM), name);
  for (const char* name : kForbiddenCalls) rules.add(SCMP_ACT_NOTIFY, name);
  rules.add(options.counts_memory ? SCMP_ACT_ALLOW : SCMP_ACT_ERRNO(EPERM), "memfd_create");
  // Runtimes ask for the personality and set none.
  rules.add(SCMP_ACT_ALLOW, "personality", SCMP_A0_64(SCMP_CMP_EQ, 0xffffffffu));
  allow_clone_and_mount(rules, options.ticket);
  allow_sockets(rules, options.is_full);
  rules.load();
  return UniqueFd(rules.listener());
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
