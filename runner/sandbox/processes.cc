#include "runner/sandbox/processes.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "runner/sandbox/kernel_text.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

UniqueFd open_pidfd(int process) {
  return UniqueFd(static_cast<int>(::syscall(SYS_pidfd_open, process, 0)));
}

bool contains(const std::vector<int>& all, int one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

long number_of(std::string_view word) {
  long number = 0;
  std::from_chars(word.data(), word.data() + word.size(), number);
  return number;
}

Duration from_ticks(long ticks) {
  static const long per_second = ::sysconf(_SC_CLK_TCK);
  return std::chrono::nanoseconds(ticks * (1'000'000'000 / per_second));
}

// The words behind the name, which may hold anything.
std::optional<ProcessStat> read_stat(const std::string& path) {
  constexpr std::size_t kState = 0, kParent = 1, kGroup = 2, kReapedUser = 13, kReapedSystem = 14,
                        kThreads = 17, kProcessor = 36, kWords = 37;
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  std::array<char, 1024> text;  // forty numbers and a name of 64
  const ssize_t size = file ? ::read(file.get(), text.data(), text.size()) : 0;
  std::string_view rest(text.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
  const std::size_t end = rest.rfind(')');
  if (end == std::string_view::npos) return std::nullopt;
  rest.remove_prefix(std::min(end + 2, rest.size()));
  std::array<std::string_view, kWords> words;
  for (std::string_view& word : words) word = take_word(rest, ' ');
  if (words.back().empty()) return std::nullopt;
  return ProcessStat{
      .state = words[kState].front(),
      .parent = static_cast<int>(number_of(words[kParent])),
      .group = static_cast<int>(number_of(words[kGroup])),
      .reaped = from_ticks(number_of(words[kReapedUser]) + number_of(words[kReapedSystem])),
      .threads = static_cast<int>(number_of(words[kThreads])),
      .processor = static_cast<int>(number_of(words[kProcessor]))};
}

void add_children(int process, int thread, std::vector<int>& children) {
  const std::string text = text_of(fmt::format("/proc/{}/task/{}/children", process, thread));
  for (std::string_view rest = text; !rest.empty();)
    if (const long child = number_of(take_word(rest, ' ')); child > 0)
      children.push_back(static_cast<int>(child));
}

std::vector<int> children_of(int process, const std::vector<int>& threads) {
  std::vector<int> children;
  for (const int thread : threads) add_children(process, thread, children);
  return children;
}

}  // namespace

std::optional<ProcessStat> stat_of(int process) {
  return read_stat(fmt::format("/proc/{}/stat", process));
}

std::optional<ProcessStat> stat_of_thread(int process, int thread) {
  return read_stat(fmt::format("/proc/{}/task/{}/stat", process, thread));
}

std::vector<int> threads_of(int process) {
  std::vector<int> threads;
  std::error_code ignored;
  for (const auto& task : fs::directory_iterator(fmt::format("/proc/{}/task", process), ignored))
    threads.push_back(std::atoi(task.path().filename().c_str()));
  return threads;
}

// To list a folder takes as long as all the rest.
std::vector<int> threads_of(const TreeProcess& process) {
  return process.stat.threads == 1 ? std::vector<int>{process.number} : threads_of(process.number);
}

std::vector<TreeProcess> tree_below(int process) {
  constexpr std::size_t kMost = 10000;
  std::vector<TreeProcess> found;
  const auto add = [&](const std::vector<int>& children) {
    for (const int child : children)
      if (const auto stat = stat_of(child)) found.push_back({child, *stat});
  };
  add(children_of(process, threads_of(process)));
  for (std::size_t i = 0; i < found.size() && found.size() < kMost; ++i)
    add(children_of(found[i].number, threads_of(found[i])));
  return found;
}

std::vector<int> descendants_of(int process) {
  std::vector<int> numbers;
  for (const TreeProcess& one : tree_below(process)) numbers.push_back(one.number);
  return numbers;
}

int parent_of(int process) {
  const auto stat = stat_of(process);
  return stat ? stat->parent : 0;
}

bool kill_all(const std::function<std::vector<int>()>& find) {
  constexpr int kMostRounds = 8;  // who has a SIGKILL waiting cannot fork
  std::map<int, UniqueFd> known;
  std::vector<int> found = find();
  bool may_kill = true;
  for (int round = 0; round < kMostRounds; ++round) {
    std::vector<int> fresh;
    for (const int process : found) {
      if (known.contains(process)) continue;
      known[process] = open_pidfd(process);
      fresh.push_back(process);
    }
    if (fresh.empty()) return may_kill;
    found = find();
    for (const int process : fresh) {
      if (!contains(found, process)) continue;
      const int result = static_cast<int>(
          ::syscall(SYS_pidfd_send_signal, known[process].get(), SIGKILL, nullptr, 0));
      may_kill = may_kill && (result == 0 || errno == ESRCH);
    }
  }
  return false;
}

ProcessGroup::ProcessGroup(const std::function<std::vector<int>()>& find) {
  for (const int process : find()) {
    const auto stat = stat_of(process);
    if (!stat || stat->group != process) continue;
    leader_ = open_pidfd(process);
    if (leader_ && contains(find(), process)) number_ = process;
    return;
  }
}

bool ProcessGroup::signal(int signal) const {
  constexpr unsigned kWholeGroup = 1u << 2;  // PIDFD_SIGNAL_PROCESS_GROUP
  return number_ != 0 &&
         ::syscall(SYS_pidfd_send_signal, leader_.get(), signal, nullptr, kWholeGroup) == 0;
}

}  // namespace gavel
