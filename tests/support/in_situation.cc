// Runs a command in a situation, for tests of the whole program:
//   in_situation WORD[,WORD]... COMMAND [ARGUMENT]...
//
//   root         whoever runs the tests
//   user         an ordinary user
//   refused      an ordinary user to whom user namespaces are refused
//   own-root     root of a user namespace that knows nobody else
//   no-CALL      an older kernel: CALL (landlock, clone3, pidfd_open, ...) is answered with ENOSYS
//   no-seccomp-flags   seccomp takes no flags (before Linux 4.14)
//   no-proc, no-cgroup, full-tmp   the folder is empty; /tmp has no byte left
#include <linux/seccomp.h>
#include <seccomp.h>
#include <sys/mount.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <sstream>

#include "tests/support/situation.h"

namespace {

using gavel::require;

void need_own_mounts() {
  static bool has_them = false;
  if (has_them) return;
  has_them = true;
  if (::geteuid() == 0)
    require(::unshare(CLONE_NEWNS) == 0, "making a mount namespace");
  else
    gavel::enter_user_namespace(CLONE_NEWNS);
  require(::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0, "own mounts");
}

void cover(const char* folder, const char* options) {
  need_own_mounts();
  require(::mount("none", folder, "tmpfs", 0, options) == 0, folder);
}

void fill_tmp() {
  cover("/tmp", "size=64k,mode=1777");
  const int file = ::open("/tmp/ballast", O_CREAT | O_WRONLY | O_CLOEXEC, 0644);
  require(file >= 0, "filling /tmp");
  const std::string block(4096, 'x');
  while (::write(file, block.data(), block.size()) > 0) {
  }
  ::close(file);
}

class Filter {
 public:
  Filter() : context_(seccomp_init(SCMP_ACT_ALLOW)) {
    seccomp_attr_set(context_, SCMP_FLTATR_CTL_NNP, ::geteuid() == 0 ? 0 : 1);
    seccomp_attr_set(context_, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_ALLOW);
  }
  void refuse(const std::string& call) {
    const int number = seccomp_syscall_resolve_name(call.c_str());
    require(number >= 0, ("no such call: " + call).c_str());
    require(seccomp_rule_add(context_, SCMP_ACT_ERRNO(ENOSYS), number, 0) == 0, "a filter rule");
  }
  void refuse_flags_of_seccomp() {
    const scmp_arg_cmp has_flags{1, SCMP_CMP_NE, 0, 0};
    require(seccomp_rule_add_array(context_, SCMP_ACT_ERRNO(EINVAL),
                                   seccomp_syscall_resolve_name("seccomp"), 1, &has_flags) == 0,
            "a filter rule");
  }
  void load() { require(seccomp_load(context_) == 0, "loading the filter"); }

 private:
  scmp_filter_ctx context_;
};

void refuse_call(Filter& filter, const std::string& name) {
  if (name == "seccomp-flags") return filter.refuse_flags_of_seccomp();
  if (name != "landlock") return filter.refuse(name);
  for (const char* call :
       {"landlock_create_ruleset", "landlock_add_rule", "landlock_restrict_self"})
    filter.refuse(call);
}

void enter(const std::string& words) {
  Filter filter;
  bool filters = false;
  std::string last;
  std::istringstream all(words);
  for (std::string word; std::getline(all, word, ',');) {
    if (word == "no-proc" || word == "no-cgroup" || word == "full-tmp" || word == "root") continue;
    if (word == "user" || word == "refused" || word == "own-root") {
      last = word;
    } else {
      require(word.starts_with("no-"), ("no such situation: " + word).c_str());
      refuse_call(filter, word.substr(3));
      filters = true;
    }
  }
  const auto is_asked = [&](const char* word) {
    return ("," + words + ",").find(std::string(",") + word + ",") != std::string::npos;
  };
  if (is_asked("no-cgroup")) cover("/sys/fs/cgroup", "size=4k,mode=555");
  if (is_asked("full-tmp")) fill_tmp();
  if (last == "refused") gavel::refuse_namespaces();
  if (is_asked("no-proc")) cover("/proc", "size=4k,mode=555");
  if (filters) filter.load();
  if (last == "own-root") return gavel::become_root_of_nothing();
  if (!last.empty()) gavel::become_nobody();
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) return 2;
  try {
    enter(arguments[1]);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "in_situation: %s: %s\n", error.what(), std::strerror(errno));
    return 99;
  }
  ::execv(arguments[2], arguments + 2);
  std::perror(arguments[2]);
  return 98;
}
