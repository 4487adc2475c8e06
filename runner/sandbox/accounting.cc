#include "runner/sandbox/accounting.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sched.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <set>
#include <string>
#include <thread>

#include "runner/sandbox/kernel_text.h"
#include "runner/sandbox/processes.h"
#include "runner/sandbox/scheduling.h"

namespace gavel {
namespace {

// The clock of all threads of a process, those that have ended included (what
// clock_getcpuclockid(3) returns, without its check that would cost another call).
clockid_t cpu_clock(int process) { return static_cast<clockid_t>(~process << 3 | 2); }

Duration read_clock(int process) {
  timespec time{};
  if (::clock_gettime(cpu_clock(process), &time) != 0) return {};
  return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

// A kernel's timer may tick as seldom as this (CONFIG_HZ=100).
constexpr Duration kLongestTick = std::chrono::milliseconds(10);

// To change how a thread is scheduled the kernel brings its figures up to date, wherever it runs:
// so the length of its turns changes by a nanosecond. False where turns have no length of their own
// or the thread is not ours to change.
bool bring_up_to_date(int thread) {
  SchedulingAttributes attributes{};
  attributes.size = sizeof attributes;
  if (::syscall(SYS_sched_getattr, thread, &attributes, sizeof attributes, 0) != 0)
    return errno == ESRCH;  // what is gone is settled
  if (attributes.policy != kOrdinaryPolicy || attributes.runtime == 0) return false;
  attributes.runtime ^= 1;
  return ::syscall(SYS_sched_setattr, thread, &attributes, 0) == 0 || errno == ESRCH;
}

// Lets the calling thread run on each of them for a moment, then where it may run again.
void visit_processors(const std::set<int>& processors) {
  cpu_set_t usual;
  if (processors.empty() || ::sched_getaffinity(0, sizeof usual, &usual) != 0) return;
  for (const int processor : processors) {
    cpu_set_t only;
    CPU_ZERO(&only);
    CPU_SET(static_cast<std::size_t>(processor), &only);
    ::sched_setaffinity(0, sizeof only, &only);
  }
  ::sched_setaffinity(0, sizeof usual, &usual);
}

Duration reaped_by(int process) {
  const auto stat = stat_of(process);
  return stat ? stat->reaped : Duration{};
}

Bytes kibibytes_after(const std::string& text, std::string_view key) {
  const std::size_t at = text.find(key);
  if (at == std::string::npos) return {};
  return {static_cast<std::uint64_t>(std::atoll(text.c_str() + at + key.size())) << 10};
}

Bytes resident_memory(int process) {
  return kibibytes_after(text_of(fmt::format("/proc/{}/status", process)), "VmRSS:");
}

Bytes proportional_memory(int process) {
  return kibibytes_after(text_of(fmt::format("/proc/{}/smaps_rollup", process)), "Pss:");
}

}  // namespace

void CpuMeter::set_program(int process) { init_ = cgroup_.counts_cpu() ? 0 : parent_of(process); }

Duration CpuMeter::now() {
  if (cgroup_.counts_cpu()) return cgroup_.cpu();
  return init_ == 0 ? Duration{} : time_of(reaped_by(init_), tree_below(init_));
}

Duration CpuMeter::time_of(Duration reaped, const std::vector<TreeProcess>& tree) {
  for (const TreeProcess& process : tree)
    reaped += read_clock(process.number) + process.stat.reaped;
  return highest_ = std::max(highest_, reaped);
}

Duration CpuMeter::exactly_now() {
  const bool has_group = cgroup_.counts_cpu();
  if (!has_group && init_ == 0) return {};
  const Duration reaped = has_group ? Duration{} : reaped_by(init_);
  const std::vector<TreeProcess> tree = has_group ? std::vector<TreeProcess>{} : tree_below(init_);
  bool is_exact = true;
  const auto settle = [&](const std::vector<int>& threads) {
    for (const int thread : threads) is_exact = bring_up_to_date(thread) && is_exact;
  };
  if (has_group) settle(cgroup_.threads());
  for (const TreeProcess& process : tree) settle(threads_of(process));
  if (!is_exact) visit_busy_processor();
  return has_group ? cgroup_.cpu() : time_of(reaped, tree);
}

void CpuMeter::visit_busy_processor() const {
  std::set<int> processors;
  for (const int process : members()) {
    for (const int thread : threads_of(process)) {
      const auto stat = stat_of_thread(process, thread);
      if (stat && stat->state == 'R') processors.insert(stat->processor);
    }
  }
  // Two and more are busy: to get a turn on each takes longer than a tick is worth.
  if (processors.size() == 1) visit_processors(processors);
}

Duration CpuMeter::most_behind() { return kLongestTick * processor_count(); }

bool CpuMeter::is_any_runnable() const {
  for (const int process : members()) {
    for (const int thread : threads_of(process)) {
      const auto stat = stat_of_thread(process, thread);
      if (stat && stat->state == 'R') return true;
    }
  }
  return false;
}

std::vector<int> CpuMeter::members() const {
  if (cgroup_.counts_cpu()) return cgroup_.members();
  return init_ == 0 ? std::vector<int>{} : descendants_of(init_);
}

int processor_count() {
  static const int count = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
  return count;
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
  for (const int process : descendants_of(init_)) resident = resident + resident_memory(process);
  if (resident > limit) {
    resident = {};
    for (const int process : descendants_of(init_))
      resident = resident + proportional_memory(process);
  }
  highest_ = std::max(highest_, resident);
  return resident;
}

Bytes MemoryMeter::peak() {
  const std::string text = text_of(fmt::format("/proc/{}/status", program_));
  return highest_ = std::max(highest_, kibibytes_after(text, "VmHWM:"));
}

}  // namespace gavel
