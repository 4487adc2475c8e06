// What the sandbox's tests share: one sandbox a test program, started before there are threads, in
// the situation that GAVEL_SITUATION names:
//   as-is    (or unset) whoever runs the tests
//   user     an ordinary user (needs root to become one)
//   refused  an ordinary user to whom user namespaces are refused
//   reduced  whoever runs the tests, reduced mode asked for
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

#include "runner/base/error.h"
#include "runner/sandbox/sandbox.h"

namespace gavel {

inline std::string situation() {
  const char* const named = std::getenv("GAVEL_SITUATION");
  return named == nullptr ? "as-is" : named;
}

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

// A user namespace in which no further one may be made, without touching the host.
inline void refuse_namespaces() {
  int gate[2];
  require(::pipe(gate) == 0, "pipe");
  const pid_t self = ::getpid();
  const pid_t mapper = ::fork();
  if (mapper == 0) {
    char byte;
    (void)!::read(gate[0], &byte, 1);
    map_from_outside(self);
    ::_exit(0);
  }
  require(::unshare(CLONE_NEWUSER) == 0, "making a user namespace");
  (void)!::write(gate[1], "m", 1);
  ::waitpid(mapper, nullptr, 0);
  ::close(gate[0]);
  ::close(gate[1]);
  write_text("/proc/sys/user/max_user_namespaces", "0");
}

inline std::unique_ptr<Sandbox> start_in_situation() {
  const std::string named = situation();
  if (named == "refused") refuse_namespaces();
  if (named == "refused" || named == "user") become_nobody();
  return Sandbox::start(named == "reduced" ? SandboxMode::Reduced : SandboxMode::Auto);
}

inline std::unique_ptr<Sandbox>& started_sandbox() {
  static std::unique_ptr<Sandbox> started = start_in_situation();
  return started;
}

inline Sandbox& sandbox() { return *started_sandbox(); }

inline bool has_layer(std::string_view name) {
  for (const MissingLayer& layer : sandbox().missing_layers())
    if (layer.name.starts_with(name)) return false;
  return true;
}

inline View system_view() { return {.paths = {"/usr", "/bin", "/lib", "/lib64"}}; }

inline Limits small_limits() {
  Limits limits;
  limits.cpu_time = std::chrono::seconds(5);
  limits.idle_time = std::chrono::seconds(3);
  limits.memory = Bytes{128 << 20};
  limits.output = Bytes{1 << 20};
  limits.scratch = Bytes{16 << 20};
  limits.processes = 32;
  return limits;
}

inline Command shell(const std::string& script) {
  return {.arguments = {"/bin/sh", "-c", script}, .environment = {"PATH=/usr/bin:/bin"}};
}

inline SandboxRun run_shell(const std::string& script, const Limits& limits = small_limits()) {
  return sandbox().open_lane(system_view())->run(shell(script), limits);
}

// "exited 0", "timed-out cpu", "forbidden ptrace", ...
inline std::string describe(const Ending& ending) {
  struct Words {
    std::string operator()(const Exited& one) { return "exited " + std::to_string(one.status); }
    std::string operator()(const Signalled& one) {
      return "signalled " + std::to_string(one.signal);
    }
    std::string operator()(const TimedOut& one) {
      constexpr const char* clocks[] = {"cpu", "wall", "idle"};
      return std::string("timed-out ") + clocks[static_cast<int>(one.clock)];
    }
    std::string operator()(const OutOfMemory&) { return "out-of-memory"; }
    std::string operator()(const OutputTooLarge&) { return "output-limit"; }
    std::string operator()(const ForbiddenCall& one) { return "forbidden " + one.what; }
  };
  return std::visit(Words{}, ending);
}

}  // namespace gavel
