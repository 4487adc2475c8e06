#include "cli/background_preparation.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <string_view>
#include <thread>

#include "runner/base/error.h"
#include "runner/build/prepared_store.h"

namespace gavel {
namespace {

// Not a command that anybody types: options begin with '-', commands do not.
constexpr std::string_view kPrepareWord = "-prepare";
constexpr char kGoOn = 'g';
constexpr int kPoliteness = 10;
constexpr std::chrono::milliseconds kPatience{500};
// After the judge has gone, whatever the machine is busy with.
constexpr std::chrono::seconds kLongestAlone{300};

const char* word_of(SandboxMode mode) {
  switch (mode) {
    case SandboxMode::Auto:
      return "auto";
    case SandboxMode::Full:
      return "full";
    case SandboxMode::Reduced:
      return "reduced";
  }
  return "auto";
}

SandboxMode mode_of(std::string_view word) {
  if (word == "full") return SandboxMode::Full;
  return word == "reduced" ? SandboxMode::Reduced : SandboxMode::Auto;
}

// A session of its own: the terminal's signals are for the judge, which tells by the leash.
bool spawn_preparer(const std::vector<std::string>& words, const UniqueFd& leash) {
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_adddup2(&actions, leash.get(), 0);
  ::posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
  ::posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
  posix_spawnattr_t attributes;
  ::posix_spawnattr_init(&attributes);
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);
  std::vector<char*> arguments;
  for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  pid_t pid = -1;
  const int error =
      ::posix_spawn(&pid, "/proc/self/exe", &actions, &attributes, arguments.data(), environ);
  ::posix_spawnattr_destroy(&attributes);
  ::posix_spawn_file_actions_destroy(&actions);
  return error == 0;
}

// Interrupts the sandbox when the judge goes without having let go, and when it takes too long
// after that.
class LeashWatch {
 public:
  LeashWatch(Sandbox& sandbox, std::chrono::seconds longest_alone)
      : longest_alone_(longest_alone),
        done_(::eventfd(0, EFD_CLOEXEC)),
        thread_([this, &sandbox] { watch(sandbox); }) {}
  LeashWatch(const LeashWatch&) = delete;
  LeashWatch& operator=(const LeashWatch&) = delete;
  ~LeashWatch() {
    const std::uint64_t one = 1;
    (void)!::write(done_.get(), &one, sizeof one);
  }

 private:
  void watch(Sandbox& sandbox) const {
    std::array<pollfd, 2> watched{pollfd{STDIN_FILENO, POLLIN, 0}, pollfd{done_.get(), POLLIN, 0}};
    while (::poll(watched.data(), watched.size(), -1) < 0 && errno == EINTR) {
    }
    if (watched[1].revents != 0) return;
    char word = 0;
    const bool may_go_on = ::read(STDIN_FILENO, &word, 1) == 1 && word == kGoOn;
    if (!may_go_on || !ends_within(longest_alone_)) sandbox.interrupt();
  }

  bool ends_within(std::chrono::milliseconds time) const {
    pollfd end{done_.get(), POLLIN, 0};
    return ::poll(&end, 1, static_cast<int>(time.count())) != 0;
  }

  const std::chrono::seconds longest_alone_;
  const UniqueFd done_;
  const std::jthread thread_;
};

void prepare(const std::filesystem::path& language, SandboxMode mode,
             std::chrono::seconds longest_alone) {
  const std::unique_ptr<Sandbox> sandbox = Sandbox::start(mode);
  const LeashWatch watch(*sandbox, longest_alone);
  Toolchain toolchain = read_toolchain(language);
  look_for(toolchain);
  if (!toolchain.missing.empty()) return;
  Lanes lanes(*sandbox);
  PreparedStore().make(toolchain, lanes);
}

}  // namespace

void BackgroundPreparation::start(const Toolchain& toolchain) {
  std::array<int, 2> ends{};
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) return;
  UniqueFd ours(ends[0]);
  const UniqueFd theirs(ends[1]);
  std::error_code error;
  const auto folder = std::filesystem::absolute(toolchain.folder, error);
  const std::vector<std::string> words = {"gavel", std::string(kPrepareWord), folder.string(),
                                          word_of(sandbox_), std::to_string(kLongestAlone.count())};
  const std::scoped_lock lock(mutex_);
  if (!error && spawn_preparer(words, theirs)) leashes_.push_back(std::move(ours));
}

void BackgroundPreparation::let_go() {
  const std::scoped_lock lock(mutex_);
  const auto deadline = std::chrono::steady_clock::now() + kPatience;
  for (const UniqueFd& leash : leashes_) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
        deadline - std::chrono::steady_clock::now());
    pollfd watched{leash.get(), 0, 0};  // its end hangs up
    (void)::poll(&watched, 1, std::max(0, static_cast<int>(left.count())));
    (void)!::send(leash.get(), &kGoOn, 1, MSG_NOSIGNAL | MSG_DONTWAIT);
  }
  leashes_.clear();
}

std::optional<int> prepare_when_asked(int count, const char* const* arguments) {
  constexpr int kWords = 5;
  if (count != kWords || arguments[1] != kPrepareWord) return std::nullopt;
  ::setpriority(PRIO_PROCESS, 0, kPoliteness);
  (void)!::chdir("/");
  try {
    prepare(arguments[2], mode_of(arguments[3]), std::chrono::seconds(std::atoi(arguments[4])));
    return 0;
  } catch (const Interrupted&) {
    return 1;
  } catch (const std::exception&) {  // the judge prepares it itself, and says what is wrong, when
    return 1;                        // it cannot do without
  }
}

}  // namespace gavel
