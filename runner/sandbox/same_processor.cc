#include "runner/sandbox/same_processor.h"

#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>

#include "runner/sandbox/processes.h"

namespace gavel {
namespace {

constexpr int kManyTurns = 8;
constexpr int kLongestApart = 1 << 20;

}  // namespace

void SameProcessor::set_program(int process) {
  program_ = process;
  pidfd_ = UniqueFd(static_cast<int>(::syscall(SYS_pidfd_open, process, 0)));
}

// Until it is reaped nobody else gets its number, and then not soon.
bool SameProcessor::is_alive() const {
  return pidfd_ && ::syscall(SYS_pidfd_send_signal, pidfd_.get(), 0, nullptr, 0) == 0;
}

void SameProcessor::begin() {
  if (is_on_) ++together_;
  if (is_on_ || left_apart_-- > 0 || !is_alive()) return;
  cpu_set_t here;
  CPU_ZERO(&here);
  const int processor = ::sched_getcpu();
  if (processor < 0 || ::sched_getaffinity(0, sizeof usual_, &usual_) != 0) return;
  CPU_SET(static_cast<std::size_t>(processor), &here);
  if (::sched_setaffinity(program_, sizeof here, &here) != 0) return;
  is_on_ = true;
  together_ = 0;
  ::sched_setaffinity(0, sizeof here, &here);
}

void SameProcessor::end() {
  if (!is_on_) return;
  let_us_go();
  next_apart_ = together_ >= kManyTurns ? 1 : std::min(next_apart_ * 2, kLongestApart);
  left_apart_ = next_apart_;
  if (!is_alive()) return;
  const auto let_go = [&](int process) {
    for (const int thread : threads_of(process))
      ::sched_setaffinity(thread, sizeof usual_, &usual_);
  };
  let_go(program_);
  for (const int process : descendants_of(program_)) let_go(process);
}

void SameProcessor::let_us_go() {
  if (is_on_) ::sched_setaffinity(0, sizeof usual_, &usual_);
  is_on_ = false;
}

}  // namespace gavel
