// The system call filter answers every call as one would that libseccomp makes of the same rules.
#include "runner/sandbox/filter.h"

#include <asm/ioctls.h>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <linux/audit.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <set>

#include "runner/sandbox/filter_calls.h"

namespace gavel {
namespace {

using Program = std::vector<sock_filter>;

constexpr unsigned long kNamespaces = CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC |
                                      CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET;

class Reference {
 public:
  explicit Reference(std::uint32_t otherwise) : context_(seccomp_init(otherwise)) {
    seccomp_attr_set(context_, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS);
    seccomp_attr_set(context_, SCMP_FLTATR_CTL_OPTIMIZE, 2);
  }
  Reference(const Reference&) = delete;
  Reference& operator=(const Reference&) = delete;
  ~Reference() { seccomp_release(context_); }

  template <typename... Comparisons>
  void add(std::uint32_t action, const char* name, Comparisons... comparisons) {
    const int call = seccomp_syscall_resolve_name(name);
    if (call < 0) return;
    ASSERT_EQ(
        seccomp_rule_add_exact(context_, action, call, sizeof...(comparisons), comparisons...), 0)
        << name;
  }

  Program program() const {
    const int file = ::memfd_create("filter", 0);
    EXPECT_EQ(seccomp_export_bpf(context_, file), 0);
    Program instructions(static_cast<std::size_t>(::lseek(file, 0, SEEK_END)) /
                         sizeof(sock_filter));
    EXPECT_GT(::pread(file, instructions.data(), instructions.size() * sizeof(sock_filter), 0), 0);
    ::close(file);
    return instructions;
  }

 private:
  scmp_filter_ctx context_;
};

// Of flags, what makes a file; of a mode, what lets it run with its owner's or its group's rights.
constexpr unsigned long kCreating[] = {O_CREAT, O_TMPFILE & ~O_DIRECTORY};
constexpr unsigned long kSetId[] = {S_ISUID, S_ISGID};

void add_setuid_files(Reference& rules) {
  const std::uint32_t refuse = SCMP_ACT_ERRNO(EPERM);
  for (const unsigned long bit : kSetId) {
    for (const char* call : {"chmod", "fchmod", "creat", "mknod"})
      rules.add(refuse, call, SCMP_A1_64(SCMP_CMP_MASKED_EQ, bit, bit));
    for (const char* call : {"fchmodat", "fchmodat2", "mknodat"})
      rules.add(refuse, call, SCMP_A2_64(SCMP_CMP_MASKED_EQ, bit, bit));
    for (const unsigned long flag : kCreating) {
      rules.add(refuse, "open", SCMP_A1_64(SCMP_CMP_MASKED_EQ, flag, flag),
                SCMP_A2_64(SCMP_CMP_MASKED_EQ, bit, bit));
      rules.add(refuse, "openat", SCMP_A2_64(SCMP_CMP_MASKED_EQ, flag, flag),
                SCMP_A3_64(SCMP_CMP_MASKED_EQ, bit, bit));
    }
  }
}

Program reference_of_arguments() {
  Reference rules(SCMP_ACT_ALLOW);
  for (const unsigned long request : {TIOCSTI, TIOCLINUX})
    rules.add(SCMP_ACT_ERRNO(EPERM), "ioctl", SCMP_A1_64(SCMP_CMP_MASKED_EQ, 0xffffffffu, request));
  rules.add(SCMP_ACT_ERRNO(EPERM), "prctl",
            SCMP_A0_64(SCMP_CMP_MASKED_EQ, 0xffffffffu, PR_SET_SECCOMP));
  add_setuid_files(rules);
  return rules.program();
}

// The rules for one call are disjoint: libseccomp promises no order among those that overlap, and
// drops a "not equal" beside a mask, so it is spelled as "less" and "greater".
void add_clone_and_mount(Reference& rules, scmp_datum_t own) {
  rules.add(SCMP_ACT_ALLOW, "clone", SCMP_A0_64(SCMP_CMP_MASKED_EQ, kNamespaces, 0));
  for (unsigned long bit = 1; bit <= kNamespaces; bit <<= 1) {
    if ((kNamespaces & bit) == 0) continue;
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

Program reference_of_calls(const FilterOptions& options) {
  Reference rules(SCMP_ACT_ERRNO(ENOSYS));
  for (const char* name : kAllowedCalls) rules.add(SCMP_ACT_ALLOW, name);
  for (const char* name : kRefusedCalls) rules.add(SCMP_ACT_ERRNO(EPERM), name);
  for (const char* name : kForbiddenCalls) rules.add(SCMP_ACT_NOTIFY, name);
  rules.add(options.counts_memory ? SCMP_ACT_ALLOW : SCMP_ACT_ERRNO(EPERM), "memfd_create");
  rules.add(SCMP_ACT_ALLOW, "personality", SCMP_A0_64(SCMP_CMP_EQ, 0xffffffffu));
  add_clone_and_mount(rules, static_cast<scmp_datum_t>(options.ticket));
  rules.add(SCMP_ACT_ALLOW, "socketpair", SCMP_A0_64(SCMP_CMP_EQ, AF_UNIX));
  if (!options.is_full) rules.add(SCMP_ACT_ERRNO(EACCES), "socket");
  for (const int family : {AF_UNIX, AF_INET, AF_INET6})
    if (options.is_full)
      rules.add(SCMP_ACT_ALLOW, "socket",
                SCMP_A0_64(SCMP_CMP_EQ, static_cast<scmp_datum_t>(family)));
  return rules.program();
}

// What the kernel does with a filter, as far as these filters go.
std::uint32_t run(const Program& program, const seccomp_data& data) {
  std::uint32_t loaded = 0;
  for (std::size_t at = 0; at < program.size(); ++at) {
    const sock_filter& one = program[at];
    const auto jump = [&](bool holds) { at += holds ? one.jt : one.jf; };
    switch (one.code) {
      case BPF_LD | BPF_W | BPF_ABS:
        std::memcpy(&loaded, reinterpret_cast<const char*>(&data) + one.k, sizeof loaded);
        break;
      case BPF_ALU | BPF_AND | BPF_K:
        loaded &= one.k;
        break;
      case BPF_JMP | BPF_JA:
        at += one.k;
        break;
      case BPF_JMP | BPF_JEQ | BPF_K:
        jump(loaded == one.k);
        break;
      case BPF_JMP | BPF_JGE | BPF_K:
        jump(loaded >= one.k);
        break;
      case BPF_JMP | BPF_JGT | BPF_K:
        jump(loaded > one.k);
        break;
      case BPF_JMP | BPF_JSET | BPF_K:
        jump((loaded & one.k) != 0);
        break;
      case BPF_RET | BPF_K:
        return one.k;
      default:
        ADD_FAILURE() << "an instruction that is not known here: " << one.code;
        return 0;
    }
  }
  ADD_FAILURE() << "a filter without an end";
  return 0;
}

// Of several filters the kernel takes the answer that allows least.
std::uint32_t stricter(std::uint32_t left, std::uint32_t right) {
  const auto rank = [](std::uint32_t answer) {
    return static_cast<std::int32_t>(answer & SECCOMP_RET_ACTION_FULL);
  };
  return rank(left) <= rank(right) ? left : right;
}

std::vector<std::uint32_t> every_call() {
  std::vector<std::uint32_t> calls;
  for (std::uint32_t call = 0; call < 1024; ++call) {
    calls.push_back(call);
    calls.push_back(0x40000000u | call);
  }
  calls.insert(calls.end(), {0x3fffffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff});
  return calls;
}

std::vector<std::uint64_t> first_arguments(bool many) {
  if (!many) return {0, ~0ull};
  std::vector<std::uint64_t> values{0, 1, AF_INET, AF_INET6, AF_PACKET, SIGCHLD, PR_SET_SECCOMP};
  for (std::uint64_t bit = 1; bit != 0; bit <<= 1) values.push_back(bit | SIGCHLD);
  values.insert(values.end(), {kNamespaces, 0xffffffff, 0x1ffffffff, ~0ull, CLONE_VM | CLONE_VFORK,
                               AF_UNIX | 1ull << 32, PR_SET_SECCOMP | 1ull << 63});
  return values;
}

// Of calls whose arguments are looked at; of all others a few will do.
bool has_rules_for_arguments(std::uint32_t call) {
  static const std::set<int> calls = [] {
    std::set<int> numbers;
    for (const char* name :
         {"clone", "mount", "umount2", "ioctl", "prctl", "personality", "socket", "socketpair"})
      numbers.insert(seccomp_syscall_resolve_name(name));
    return numbers;
  }();
  return calls.contains(static_cast<int>(call));
}

std::vector<std::uint64_t> tickets_like(std::uint64_t own) {
  return {0,
          own,
          own + 1,
          own - 1,
          own ^ 1ull << 32,
          own ^ 1ull << 63,
          own & 0xffffffff,
          own >> 32 << 32,
          ~0ull};
}

class FilterTest : public testing::TestWithParam<FilterOptions> {};

TEST_P(FilterTest, AnswersEveryCallAsLibseccompsWould) {
  const Program own = Filter(GetParam()).instructions();
  const Program calls = reference_of_calls(GetParam()), arguments = reference_of_arguments();
  const auto expect_same = [&](const seccomp_data& data) {
    const std::uint32_t wanted = stricter(run(calls, data), run(arguments, data));
    ASSERT_EQ(run(own, data), wanted)
        << "call " << data.nr << " of " << data.arch << ", " << data.args[0] << ", " << data.args[1]
        << ", " << data.args[2] << ", " << data.args[3] << ", " << data.args[5];
  };
  const std::uint32_t architecture = seccomp_arch_native();
  for (const std::uint32_t other :
       {std::uint32_t{0}, std::uint32_t{AUDIT_ARCH_I386}, architecture ^ 1})
    expect_same({.nr = 0, .arch = other, .instruction_pointer = 0, .args = {}});
  for (const std::uint32_t call : every_call()) {
    for (const std::uint64_t first : first_arguments(has_rules_for_arguments(call))) {
      for (const std::uint64_t second : {0ul, std::uint64_t{TIOCSTI}, std::uint64_t{TIOCLINUX},
                                         TIOCSTI | 1ul << 32, std::uint64_t{TCGETS}}) {
        for (const std::uint64_t last : tickets_like(static_cast<std::uint64_t>(GetParam().ticket)))
          expect_same({.nr = static_cast<int>(call),
                       .arch = architecture,
                       .instruction_pointer = 0,
                       .args = {first, second, 0, 0, 0, last}});
      }
    }
  }
}

TEST_P(FilterTest, RefusesSetuidFilesAsLibseccompWould) {
  const Program own = Filter(GetParam()).instructions();
  const Program calls = reference_of_calls(GetParam()), arguments = reference_of_arguments();
  const std::vector<std::uint64_t> words{0,         O_CREAT | O_WRONLY,
                                         O_TMPFILE, O_DIRECTORY,
                                         0755,      S_ISUID | 0755,
                                         S_ISGID,   S_ISUID | S_ISGID,
                                         S_ISVTX,   std::uint64_t{S_ISUID} << 32,
                                         ~0ull};
  for (const char* name : {"chmod", "fchmod", "creat", "mknod", "fchmodat", "fchmodat2", "mknodat",
                           "open", "openat", "openat2"}) {
    const int call = seccomp_syscall_resolve_name(name);
    for (std::size_t i = 0; call >= 0 && i < words.size() * words.size() * words.size(); ++i) {
      const seccomp_data data{
          .nr = call,
          .arch = seccomp_arch_native(),
          .instruction_pointer = 0,
          .args = {0, words[i % words.size()], words[i / words.size() % words.size()],
                   words[i / words.size() / words.size()], 0, 0}};
      ASSERT_EQ(run(own, data), stricter(run(calls, data), run(arguments, data)))
          << name << ", " << data.args[1] << ", " << data.args[2] << ", " << data.args[3];
    }
  }
}

TEST_P(FilterTest, IsShorterThanLibseccomps) {
  EXPECT_LT(Filter(GetParam()).instructions().size(), reference_of_calls(GetParam()).size());
}

INSTANTIATE_TEST_SUITE_P(
    All, FilterTest,
    testing::Values(
        FilterOptions{.is_full = true, .counts_memory = true, .ticket = 0x123456789abcdef0},
        FilterOptions{.is_full = true, .counts_memory = false, .ticket = -2},
        FilterOptions{.is_full = false, .counts_memory = true, .ticket = 1},
        FilterOptions{.is_full = false, .counts_memory = false, .ticket = 0x7fffffff00000000}));

}  // namespace
}  // namespace gavel
