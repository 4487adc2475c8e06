#include "runner/base/keyboard.h"

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

namespace gavel {
namespace {

sigset_t ending_signals() {
  sigset_t set;
  sigemptyset(&set);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&set, signal);
  return set;
}

}  // namespace

Keyboard::Keyboard() {
  if (::tcgetattr(STDIN_FILENO, &before_) != 0) throw system_error("standard input", errno);
  const sigset_t set = ending_signals();
  signals_ = UniqueFd(::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK));
  if (signals_.get() < 0) throw system_error("signalfd", errno);
  ::pthread_sigmask(SIG_BLOCK, &set, &mask_before_);
  termios raw = before_;
  raw.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
  raw.c_cc[VMIN] = 0;
  raw.c_cc[VTIME] = 0;
  ::tcsetattr(STDIN_FILENO, TCSANOW, &raw);
}

Keyboard::~Keyboard() {
  ::tcsetattr(STDIN_FILENO, TCSANOW, &before_);
  // Those that were seen must not end the program once they are let through.
  signalfd_siginfo seen;
  while (::read(signals_.get(), &seen, sizeof seen) > 0) {
  }
  ::pthread_sigmask(SIG_SETMASK, &mask_before_, nullptr);
}

std::optional<char> Keyboard::take_key() {
  pollfd waiting{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
  if (::poll(&waiting, 1, 0) <= 0) return std::nullopt;
  char key = 0;
  const ssize_t size = ::read(STDIN_FILENO, &key, 1);
  if (size == 1) return key;
  if (size < 0 && (errno == EINTR || errno == EAGAIN)) return std::nullopt;
  return '\0';
}

ChildProgram::ChildProgram(const std::vector<std::string>& arguments) {
  std::vector<char*> argv;
  for (const std::string& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t none;
  sigemptyset(&none);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
  const int failure =
      ::posix_spawn(&pid_, argv.front(), &actions, &attributes, argv.data(), environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  if (failure != 0) throw system_error("cannot start " + arguments.front(), failure);
  handle_ = UniqueFd(static_cast<int>(::syscall(SYS_pidfd_open, pid_, 0)));
}

ChildProgram::~ChildProgram() {
  if (pid_ <= 0) return;
  if (::waitpid(pid_, nullptr, WNOHANG) != 0) return;
  ::kill(pid_, SIGTERM);
  while (::waitpid(pid_, nullptr, 0) < 0 && errno == EINTR) {
  }
}

std::vector<bool> wait_readable(std::span<const int> descriptors, Duration patience) {
  std::vector<pollfd> waiting;
  for (const int descriptor : descriptors) {
    waiting.push_back({.fd = descriptor, .events = POLLIN, .revents = 0});
  }
  const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(patience).count();
  const int timeout = patience < Duration::zero() ? -1 : static_cast<int>(milliseconds);
  while (::poll(waiting.data(), waiting.size(), timeout) < 0 && errno == EINTR) {
  }
  std::vector<bool> readable;
  for (const pollfd& one : waiting) readable.push_back(one.revents != 0);
  return readable;
}

}  // namespace gavel
