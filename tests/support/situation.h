// The situations that gavel may be started in, made around the calling process. Programs that are
// not started by root make what an ordinary user can.
#pragma once

#include <fcntl.h>
#include <grp.h>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <stdexcept>
#include <string>
#include <string_view>

namespace gavel {

inline void require(bool holds, const char* what) {
  if (!holds) throw std::runtime_error(what);
}

inline void write_text(const char* path, std::string_view text) {
  const int file = ::open(path, O_WRONLY | O_CLOEXEC);
  require(file >= 0 && ::write(file, text.data(), text.size()) >= 0, path);
  ::close(file);
}

inline void become_nobody() {
  ::unsetenv("TMPDIR");
  if (::geteuid() != 0) return;
  require(::setgroups(0, nullptr) == 0 && ::setresgid(65534, 65534, 65534) == 0 &&
              ::setresuid(65534, 65534, 65534) == 0,
          "becoming an ordinary user");
  ::prctl(PR_SET_DUMPABLE, 1);  // as after a login: /proc/self is ours
}

// Maps users into the user namespace of `process`: root maps nobody too, which only somebody
// outside of it may do; others have only themselves to map.
inline void map_from_outside(pid_t process) {
  const std::string folder = "/proc/" + std::to_string(process);
  const auto map = [](unsigned own) {
    const std::string line = std::to_string(own) + " " + std::to_string(own) + " 1\n";
    return own == 0 ? line + "65534 65534 1\n" : line;
  };
  if (::geteuid() != 0) write_text((folder + "/setgroups").c_str(), "deny");
  write_text((folder + "/uid_map").c_str(), map(::geteuid()));
  write_text((folder + "/gid_map").c_str(), map(::getegid()));
}

inline void enter_user_namespace(int further_namespaces) {
  int gate[2];
  require(::pipe(gate) == 0, "pipe");
  const pid_t self = ::getpid();
  const pid_t mapper = ::fork();
  if (mapper == 0) {
    ::close(gate[1]);
    char byte;
    try {
      if (::read(gate[0], &byte, 1) == 1) map_from_outside(self);
    } catch (const std::exception&) {
      ::_exit(1);  // who asked is no more, or will see that it is mapped to nobody
    }
    ::_exit(0);
  }
  require(::unshare(CLONE_NEWUSER | further_namespaces) == 0, "making a user namespace");
  (void)!::write(gate[1], "m", 1);
  ::waitpid(mapper, nullptr, 0);
  ::close(gate[0]);
  ::close(gate[1]);
}

// Root of a user namespace that knows nobody else, as `unshare --map-root-user` makes it.
inline void become_root_of_nothing() {
  const unsigned user = ::geteuid(), group = ::getegid();
  require(::unshare(CLONE_NEWUSER) == 0, "making a user namespace");
  write_text("/proc/self/setgroups", "deny");
  write_text("/proc/self/uid_map", "0 " + std::to_string(user) + " 1\n");
  write_text("/proc/self/gid_map", "0 " + std::to_string(group) + " 1\n");
}

// A user namespace in which no further one may be made, without touching the host.
inline void refuse_namespaces() {
  enter_user_namespace(0);
  write_text("/proc/sys/user/max_user_namespaces", "0");
}

}  // namespace gavel
