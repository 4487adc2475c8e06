// What some work costs this process: milliseconds of CPU.
#pragma once

#include <algorithm>
#include <ctime>
#include <vector>

namespace gavel {

inline double cpu_milliseconds() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

template <typename Work>
double cost_of(const Work& work) {
  const double start = cpu_milliseconds();
  work();
  return cpu_milliseconds() - start;
}

inline double median(std::vector<double> costs) {
  std::sort(costs.begin(), costs.end());
  return costs[costs.size() / 2];
}

}  // namespace gavel
