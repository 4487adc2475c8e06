#include "runner/sandbox/filter.h"

#include <asm/ioctls.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

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
  static constexpr const char* kStep = "putting the system call filter together";

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
  std::vector<sock_filter> program() const {
    const UniqueFd file(static_cast<int>(must(::memfd_create("filter", MFD_CLOEXEC), kStep)));
    const int result = seccomp_export_bpf(context_, file.get());
    if (result < 0) throw StepFailed{kStep, -result};
    const auto size = static_cast<off_t>(must(::lseek(file.get(), 0, SEEK_END), kStep));
    std::vector<sock_filter> instructions(static_cast<std::size_t>(size) / sizeof(sock_filter));
    must(::pread(file.get(), instructions.data(), static_cast<std::size_t>(size), 0), kStep);
    return instructions;
  }

 private:
  scmp_filter_ctx context_;
};

// Arguments of calls that are otherwise allowed. The kernel looks at 32 bits only, so does this.
std::vector<sock_filter> refuse_arguments() {
  Rules rules(SCMP_ACT_ALLOW);
  const std::uint32_t refuse = SCMP_ACT_ERRNO(EPERM);
  for (const unsigned long request : {TIOCSTI, TIOCLINUX})
    rules.add(refuse, "ioctl", SCMP_A1_64(SCMP_CMP_MASKED_EQ, 0xffffffffu, request));
  rules.add(refuse, "prctl", SCMP_A0_64(SCMP_CMP_MASKED_EQ, 0xffffffffu, PR_SET_SECCOMP));
  return rules.program();
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

int install_program(const std::vector<sock_filter>& instructions, unsigned flags) {
  const sock_fprog program{static_cast<unsigned short>(instructions.size()),
                           const_cast<sock_filter*>(instructions.data())};
  return static_cast<int>(must(::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, flags, &program),
                               "installing the system call filter"));
}

}  // namespace

Filter::Filter(const FilterOptions& options) : arguments_(refuse_arguments()) {
  Rules rules(SCMP_ACT_ERRNO(ENOSYS));
  for (const char* name : kAllowedCalls) rules.add(SCMP_ACT_ALLOW, name);
  for (const char* name : kRefusedCalls) rules.add(SCMP_ACT_ERRNO(EPERM), name);
  for (const char* name : kForbiddenCalls) rules.add(SCMP_ACT_NOTIFY, name);
  rules.add(options.counts_memory ? SCMP_ACT_ALLOW : SCMP_ACT_ERRNO(EPERM), "memfd_create");
  // Runtimes ask for the personality and set none.
  rules.add(SCMP_ACT_ALLOW, "personality", SCMP_A0_64(SCMP_CMP_EQ, 0xffffffffu));
  allow_clone_and_mount(rules, options.ticket);
  allow_sockets(rules, options.is_full);
  calls_ = rules.program();
}

UniqueFd Filter::install() const {
  install_program(arguments_, 0);
  return UniqueFd(install_program(calls_, SECCOMP_FILTER_FLAG_NEW_LISTENER));
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
