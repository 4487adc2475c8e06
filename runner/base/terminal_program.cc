#include "runner/base/terminal_program.h"

#include <poll.h>
#include <spawn.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

#include "runner/base/error.h"
#include "runner/base/unique_fd.h"

namespace gavel {
namespace {

// While it lives, the signals that a terminal sends do not end us: descriptor() tells of them.
class HeldSignals {
 public:
  HeldSignals() {
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : {SIGINT, SIGQUIT, SIGTERM, SIGHUP}) sigaddset(&set, signal);
    signals_ = UniqueFd(::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK));
    if (signals_.get() < 0) throw system_error("signalfd", errno);
    ::pthread_sigmask(SIG_BLOCK, &set, &before_);
  }
  ~HeldSignals() {
    while (take() != 0) {
    }
    ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
  }
  HeldSignals(const HeldSignals&) = delete;
  HeldSignals& operator=(const HeldSignals&) = delete;

  int descriptor() const { return signals_.get(); }
  const sigset_t& before() const { return before_; }
  // The next that came; 0: none.
  int take() const {
    signalfd_siginfo info;
    return ::read(signals_.get(), &info, sizeof info) > 0 ? static_cast<int>(info.ssi_signo) : 0;
  }

 private:
  UniqueFd signals_;
  sigset_t before_{};
};

std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> result;
  for (std::string& word : words) result.push_back(word.data());
  result.push_back(nullptr);
  return result;
}

// Ours, but for what `added` sets.
std::vector<std::string> environment_with(const std::vector<std::string>& added) {
  std::vector<std::string> result = added;
  for (char** one = environ; *one != nullptr; ++one) {
    const std::string variable = *one;
    const std::string name = variable.substr(0, variable.find('=') + 1);
    bool is_set = false;
    for (const std::string& other : added) is_set = is_set || other.starts_with(name);
    if (!is_set) result.push_back(variable);
  }
  return result;
}

pid_t spawn_in(const std::filesystem::path& folder, std::vector<std::string> arguments,
               std::vector<std::string> environment, const sigset_t& mask) {
  const auto argv = pointers(arguments);
  const auto envp = pointers(environment);
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_addchdir_np(&actions, folder.c_str());
  posix_spawnattr_t attributes;
  ::posix_spawnattr_init(&attributes);
  ::posix_spawnattr_setsigmask(&attributes, &mask);
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
  pid_t pid = -1;
  const int failure =
      ::posix_spawn(&pid, argv.front(), &actions, &attributes, argv.data(), envp.data());
  ::posix_spawnattr_destroy(&attributes);
  ::posix_spawn_file_actions_destroy(&actions);
  if (failure != 0) throw system_error("cannot start " + arguments.front(), failure);
  return pid;
}

ProgramEnd wait_for(pid_t pid) {
  int status = 0;
  while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {
  }
  if (WIFSIGNALED(status)) return {.status = 0, .signal = WTERMSIG(status)};
  return {.status = WEXITSTATUS(status), .signal = 0};
}

}  // namespace

ProgramEnd run_in_terminal(const std::vector<std::string>& arguments,
                           const std::vector<std::string>& environment,
                           const std::filesystem::path& folder) {
  const HeldSignals signals;
  const pid_t pid = spawn_in(folder, arguments, environment_with(environment), signals.before());
  const UniqueFd handle(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
  for (;;) {
    pollfd waiting[] = {{.fd = handle.get(), .events = POLLIN, .revents = 0},
                        {.fd = signals.descriptor(), .events = POLLIN, .revents = 0}};
    if (::poll(waiting, 2, -1) < 0) continue;
    if (waiting[0].revents != 0) return wait_for(pid);
    const int signal = signals.take();
    if (signal != SIGTERM && signal != SIGHUP) continue;
    ::kill(pid, signal);
    // A debugger may hold on to its terminal: it has had its chance.
    pollfd ending{.fd = handle.get(), .events = POLLIN, .revents = 0};
    if (::poll(&ending, 1, 2000) == 0) ::kill(pid, SIGKILL);
    wait_for(pid);
    return {.status = 0, .signal = signal};
  }
}

}  // namespace gavel
