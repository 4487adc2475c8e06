#include "runner/sandbox/processes.h"

#include <fmt/format.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "runner/base/unique_fd.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

std::vector<int> children_of(int process) {
  std::vector<int> children;
  for (const int thread : threads_of(process)) {
    std::ifstream text(fmt::format("/proc/{}/task/{}/children", process, thread));
    for (int child; text >> child;) children.push_back(child);
  }
  return children;
}

}  // namespace

std::vector<std::string> stat_words(const std::string& folder) {
  std::ifstream file(folder + "/stat");
  std::ostringstream read;
  read << file.rdbuf();
  const std::string text = read.str();
  const std::size_t end = text.rfind(')');
  std::vector<std::string> words;
  if (end == std::string::npos) return words;
  std::istringstream stream(text.substr(end + 1));
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

std::vector<std::string> stat_words(int process) {
  return stat_words(fmt::format("/proc/{}", process));
}

std::vector<int> threads_of(int process) {
  std::vector<int> threads;
  std::error_code ignored;
  for (const auto& task : fs::directory_iterator(fmt::format("/proc/{}/task", process), ignored))
    threads.push_back(std::atoi(task.path().filename().c_str()));
  return threads;
}

std::vector<int> descendants_of(int process) {
  constexpr std::size_t kMost = 10000;
  std::vector<int> found = children_of(process);
  for (std::size_t i = 0; i < found.size() && found.size() < kMost; ++i) {
    const std::vector<int> children = children_of(found[i]);
    found.insert(found.end(), children.begin(), children.end());
  }
  return found;
}

int parent_of(int process) {
  const std::vector<std::string> words = stat_words(process);
  return words.size() > 1 ? std::atoi(words[1].c_str()) : 0;
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
      known[process] = UniqueFd(static_cast<int>(::syscall(SYS_pidfd_open, process, 0)));
      fresh.push_back(process);
    }
    if (fresh.empty()) return may_kill;
    found = find();
    for (const int process : fresh) {
      if (std::find(found.begin(), found.end(), process) == found.end()) continue;
      const int result = static_cast<int>(
          ::syscall(SYS_pidfd_send_signal, known[process].get(), SIGKILL, nullptr, 0));
      may_kill = may_kill && (result == 0 || errno == ESRCH);
    }
  }
  return false;
}

}  // namespace gavel
