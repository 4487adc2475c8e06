#include "runner/sandbox/precedence.h"

#include <sys/syscall.h>
#include <unistd.h>

namespace gavel {

void Precedence::take() {
  if (is_asked_) return;
  is_asked_ = true;
  if (::syscall(SYS_sched_getattr, 0, &usual_, sizeof usual_, 0) != 0) return;
  if (usual_.policy != kOrdinaryPolicy) return;
  SchedulingAttributes ahead{};
  ahead.size = sizeof ahead;
  ahead.policy = kFirstInFirstOutPolicy;
  ahead.flags = kResetOnFork;
  ahead.priority = 1;
  is_taken_ = ::syscall(SYS_sched_setattr, 0, &ahead, 0) == 0;
}

Precedence::~Precedence() {
  if (is_taken_) ::syscall(SYS_sched_setattr, 0, &usual_, 0);
}

}  // namespace gavel
