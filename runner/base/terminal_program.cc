#include "runner/base/terminal_program.h"

#include <fcntl.h>
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
               std::vector<std::string> environment, const sigset_t& mask, int error_stream) {
  const auto argv = pointers(arguments);
  const auto envp = pointers(environment);
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_addchdir_np(&actions, folder.c_str());
  if (error_stream >= 0) {
    ::posix_spawn_file_actions_adddup2(&actions, error_stream, STDERR_FILENO);
  }
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

// What a program writes to its error stream, which goes on to ours; or nothing of it.
class ErrorStream {
 public:
  explicit ErrorStream(std::string* said) : said_(said) {
    if (said == nullptr) return;
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) throw system_error("pipe", errno);
    reading_ = UniqueFd(ends[0]);
    writing_ = UniqueFd(ends[1]);
    ::fcntl(reading_.get(), F_SETFL, O_NONBLOCK);
  }

  int reading() const { return reading_.get(); }
  int writing() const { return writing_.get(); }
  void close_writing() { writing_ = UniqueFd(); }

  // All that is there now.
  void pass_on() {
    constexpr std::size_t kMostKept = 64 << 10;
    char part[4096];
    ssize_t count = 0;
    while (reading_ && (count = ::read(reading_.get(), part, sizeof part)) > 0) {
      for (ssize_t done = 0, n = 0; done < count && n >= 0; done += n) {
        n = ::write(STDERR_FILENO, part + done, static_cast<std::size_t>(count - done));
      }
      said_->append(part, static_cast<std::size_t>(count));
      if (said_->size() > 2 * kMostKept) said_->erase(0, said_->size() - kMostKept);
    }
    if (count == 0) reading_ = UniqueFd();
  }

 private:
  std::string* said_;
  UniqueFd reading_, writing_;
};

ProgramEnd run_program(const std::vector<std::string>& arguments,
                       const std::vector<std::string>& environment,
                       const std::filesystem::path& folder, std::string* said) {
  const HeldSignals signals;
  ErrorStream errors(said);
  const pid_t pid = spawn_in(folder, arguments, environment_with(environment), signals.before(),
                             errors.writing());
  errors.close_writing();
  const UniqueFd handle(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
  for (;;) {
    // A descriptor below 0 is not looked at.
    pollfd waiting[] = {{.fd = handle.get(), .events = POLLIN, .revents = 0},
                        {.fd = signals.descriptor(), .events = POLLIN, .revents = 0},
                        {.fd = errors.reading(), .events = POLLIN, .revents = 0}};
    if (::poll(waiting, 3, -1) < 0) continue;
    errors.pass_on();
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

}  // namespace

ProgramEnd run_in_terminal(const std::vector<std::string>& arguments,
                           const std::vector<std::string>& environment,
                           const std::filesystem::path& folder) {
  return run_program(arguments, environment, folder, nullptr);
}

ProgramEnd run_in_terminal(const std::vector<std::string>& arguments,
                           const std::vector<std::string>& environment,
                           const std::filesystem::path& folder, std::string& said) {
  return run_program(arguments, environment, folder, &said);
}

}  // namespace gavel
