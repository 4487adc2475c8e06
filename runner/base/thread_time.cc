#include "runner/base/thread_time.h"

#include <cerrno>
#include <ctime>

#include "runner/base/error.h"

namespace gavel {

Duration thread_cpu_time() {
  timespec now{};
  if (::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now) != 0) {
    throw system_error("clock_gettime", errno);
  }
  return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

}  // namespace gavel
