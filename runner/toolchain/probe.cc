#include "runner/toolchain/probe.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>

#include "runner/base/cache_dir.h"
#include "runner/base/content_hash.h"
#include "runner/base/error.h"
#include "runner/base/files.h"
#include "runner/base/unique_fd.h"

namespace gavel {
namespace {

constexpr std::chrono::seconds kPatience{10};
constexpr std::size_t kMostOutput = 64 << 10;

struct Child {
  pid_t pid = -1;
  UniqueFd output;
};

Child spawn(const std::vector<std::string>& command) {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw system_error("pipe", errno);
  Child child{.pid = -1, .output = UniqueFd(ends[0])};
  const UniqueFd write_end(ends[1]);
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  ::posix_spawn_file_actions_adddup2(&actions, write_end.get(), 1);
  ::posix_spawn_file_actions_adddup2(&actions, write_end.get(), 2);
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  if (::posix_spawn(&child.pid, arguments[0], &actions, nullptr, arguments.data(), environ) != 0) {
    child.pid = -1;
  }
  ::posix_spawn_file_actions_destroy(&actions);
  return child;
}

// Reads until the end of the output; false when patience ran out.
bool read_output(int fd, std::string& output) {
  const auto deadline = std::chrono::steady_clock::now() + kPatience;
  std::array<char, 4096> buffer{};
  while (output.size() < kMostOutput) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
        deadline - std::chrono::steady_clock::now());
    pollfd waiting{.fd = fd, .events = POLLIN, .revents = 0};
    if (left.count() <= 0 || ::poll(&waiting, 1, static_cast<int>(left.count())) == 0) return false;
    const ssize_t n = ::read(fd, buffer.data(), buffer.size());
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return n == 0;
    output.append(buffer.data(), static_cast<std::size_t>(n));
  }
  return true;
}

ProbeResult run(const std::vector<std::string>& command) {
  const Child child = spawn(command);
  if (child.pid < 0) return {};
  ProbeResult result;
  const bool has_ended = read_output(child.output.get(), result.output);
  if (!has_ended) ::kill(child.pid, SIGKILL);
  int status = 0;
  while (::waitpid(child.pid, &status, 0) < 0 && errno == EINTR) {
  }
  result.has_succeeded = has_ended && WIFEXITED(status) && WEXITSTATUS(status) == 0;
  return result;
}

}  // namespace

std::string file_identity(const std::string& path) {
  struct stat info {};
  if (::stat(path.c_str(), &info) != 0) return path + " is missing";
  return fmt::format("{} {} {} {}.{}", path, info.st_ino, info.st_size, info.st_mtim.tv_sec,
                     info.st_mtim.tv_nsec);
}

ProbeResult probe(const std::vector<std::string>& command) {
  ContentHash hash;
  for (const std::string& word : command) hash.add(word);
  const std::string name = hash.add(file_identity(command.front())).name();
  const auto directory = cache_dir("probes");
  if (directory) {
    try {
      return {.has_succeeded = true,
              .output = read_file(*directory / name, Bytes{kMostOutput * 2})};
    } catch (const Error&) {  // not there yet
    }
  }
  ProbeResult result = run(command);
  if (directory && result.has_succeeded) {
    try {
      write_file(*directory / name, result.output);
    } catch (const Error&) {  // a cache that cannot be written is only slower
    }
  }
  return result;
}

}  // namespace gavel
