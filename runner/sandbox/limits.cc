#include "runner/sandbox/limits.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

namespace gavel {
namespace {

// Nobody may raise a hard limit without privilege, so ours are cut to the judge's own.
CellLimit at_most(int resource, std::uint64_t wanted) {
  rlimit64 own{RLIM64_INFINITY, RLIM64_INFINITY};
  ::getrlimit64(static_cast<__rlimit_resource>(resource), &own);
  const rlim64_t value = std::min<rlim64_t>(wanted, own.rlim_max);
  return {resource, {value, value}};
}

}  // namespace

int fill_limits(const Limits& limits, const LaneCgroup& cgroup, bool bounds_cpu_time,
                int other_processes, std::span<CellLimit> room) {
  std::size_t count = 0;
  const auto add = [&](int resource, std::uint64_t value) {
    room[count++] = at_most(resource, value);
  };
  add(RLIMIT_STACK, limits.stack.count);
  add(RLIMIT_CORE, 0);
  add(RLIMIT_FSIZE, limits.scratch.count);
  add(RLIMIT_NOFILE, 4096);
  // The judge ends a run at its limit; this stands in when the judge cannot.
  const auto seconds = std::chrono::ceil<std::chrono::seconds>(limits.cpu_time).count() + 5;
  if (bounds_cpu_time) add(RLIMIT_CPU, static_cast<std::uint64_t>(seconds));
  // Address space is no memory: threads' stacks and runtimes' heaps are reserved long before they
  // are used. The limit itself is watched; this stops a leap between two looks.
  if (!cgroup.counts_memory()) add(RLIMIT_DATA, 2 * limits.memory.count + (1ull << 30));
  if (!cgroup.caps_processes())
    add(RLIMIT_NPROC, static_cast<std::uint64_t>(std::int64_t{limits.processes} + kOwnProcesses +
                                                 other_processes));
  return static_cast<int>(count);
}

int count_own_tasks() {
  int count = 0;
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator("/proc", ignored)) {
    struct stat status {};
    const std::string path = entry.path();
    const bool is_process = path.find_first_not_of("0123456789", 6) == std::string::npos;
    if (!is_process || ::stat(path.c_str(), &status) != 0 || status.st_uid != ::geteuid()) continue;
    for (const auto& task : std::filesystem::directory_iterator(path + "/task", ignored)) {
      (void)task;
      ++count;
    }
  }
  return count;
}

std::vector<std::string> with_scratch_places(std::vector<std::string> environment,
                                             const std::string& folder) {
  for (const std::string& key : {std::string("HOME="), std::string("TMPDIR=")}) {
    const bool is_given = std::any_of(environment.begin(), environment.end(),
                                      [&](const std::string& one) { return one.starts_with(key); });
    if (!is_given) environment.push_back(key + folder);
  }
  return environment;
}

}  // namespace gavel
