#include "runner/sandbox/accounting.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace gavel {
namespace {

namespace fs = std::filesystem;

// The clock of all threads of a process, those that have ended included (what
// clock_getcpuclockid(3) returns, without its check that would cost another call).
clockid_t cpu_clock(int process) { return static_cast<clockid_t>(~process << 3 | 2); }

Duration read_clock(int process) {
  timespec time{};
  if (::clock_gettime(cpu_clock(process), &time) != 0) return {};
  return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

std::string read_text(const std::string& path) {
  std::ifstream file(path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

// The words of a process's or thread's stat file behind the name, which may hold anything: [0] is
// the state.
std::vector<std::string> stat_words(const std::string& folder) {
  const std::string text = read_text(folder + "/stat");
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

bool has_runnable_thread(int process) {
  std::error_code ignored;
  for (const auto& task : fs::directory_iterator(fmt::format("/proc/{}/task", process), ignored)) {
    const std::vector<std::string> words = stat_words(task.path().string());
    if (!words.empty() && words.front() == "R") return true;
  }
  return false;
}

Duration reaped_children(int process) {
  const std::vector<std::string> words = stat_words(process);
  if (words.size() < 15) return {};
  const long ticks = std::atol(words[13].c_str()) + std::atol(words[14].c_str());
  static const long per_second = ::sysconf(_SC_CLK_TCK);
  return std::chrono::nanoseconds(ticks * (1'000'000'000 / per_second));
}

std::vector<int> children_of(int process) {
  std::vector<int> children;
  std::error_code ignored;
  for (const auto& task : fs::directory_iterator(fmt::format("/proc/{}/task", process), ignored)) {
    std::istringstream text(read_text(task.path().string() + "/children"));
    for (int child; text >> child;) children.push_back(child);
  }
  return children;
}

// Calls visit(process) for every living process below `root`, not for `root`.
template <typename Visit>
void walk(int root, const Visit& visit) {
  std::vector<int> left = children_of(root);
  for (int steps = 0; !left.empty() && steps < 10000; ++steps) {
    const int process = left.back();
    left.pop_back();
    visit(process);
    const std::vector<int> children = children_of(process);
    left.insert(left.end(), children.begin(), children.end());
  }
}

Bytes kibibytes_after(const std::string& text, std::string_view key) {
  const std::size_t at = text.find(key);
  if (at == std::string::npos) return {};
  return {static_cast<std::uint64_t>(std::atoll(text.c_str() + at + key.size())) << 10};
}

Bytes resident_memory(int process) {
  return kibibytes_after(read_text(fmt::format("/proc/{}/status", process)), "VmRSS:");
}

Bytes proportional_memory(int process) {
  return kibibytes_after(read_text(fmt::format("/proc/{}/smaps_rollup", process)), "Pss:");
}

}  // namespace

void CpuMeter::set_program(int process) { init_ = cgroup_.counts_cpu() ? 0 : parent_of(process); }

Duration CpuMeter::now() {
  if (cgroup_.counts_cpu()) {
    members_ = cgroup_.members();
    return read_members();
  }
  if (init_ == 0) return {};
  Duration total = reaped_children(init_);
  walk(init_, [&](int process) { total += read_clock(process) + reaped_children(process); });
  return highest_ = std::max(highest_, total);
}

Duration CpuMeter::at_rest() {
  return cgroup_.counts_cpu() && !members_.empty() ? read_members() : now();
}

// Reading a running task's clock makes the scheduler account for it, in the group as well.
Duration CpuMeter::read_members() const {
  for (const int process : members_) read_clock(process);
  return cgroup_.cpu();
}

bool CpuMeter::is_any_runnable() const {
  bool found = false;
  const auto look = [&](int process) { found = found || has_runnable_thread(process); };
  if (cgroup_.counts_cpu())
    for (const int process : cgroup_.members()) look(process);
  else if (init_ != 0)
    walk(init_, look);
  return found;
}

void MemoryMeter::set_program(int process) {
  program_ = process;
  init_ = parent_of(process);
}

void MemoryMeter::reset_peak() {
  highest_ = {};
  const UniqueFd file(
      ::open(fmt::format("/proc/{}/clear_refs", program_).c_str(), O_WRONLY | O_CLOEXEC));
  if (file) (void)!::write(file.get(), "5", 1);  // proc(5): the peak resident size starts anew
}

Bytes MemoryMeter::look(Bytes limit) {
  if (init_ == 0) return {};
  Bytes resident;
  walk(init_, [&](int process) { resident = resident + resident_memory(process); });
  if (resident > limit) {
    resident = {};
    walk(init_, [&](int process) { resident = resident + proportional_memory(process); });
  }
  highest_ = std::max(highest_, resident);
  return resident;
}

Bytes MemoryMeter::peak() {
  const std::string text = read_text(fmt::format("/proc/{}/status", program_));
  return highest_ = std::max(highest_, kibibytes_after(text, "VmHWM:"));
}

int parent_of(int process) {
  const std::vector<std::string> words = stat_words(process);
  return words.size() > 1 ? std::atoi(words[1].c_str()) : 0;
}

}  // namespace gavel
