// Ctrl-C and its kin while programs run in the sandbox.
#pragma once

#include "runner/sandbox/sandbox.h"

namespace gavel {

// While it lives, SIGINT, SIGTERM and SIGHUP interrupt `sandbox`; its lanes then throw Interrupted.
// One at a time.
class InterruptGuard {
 public:
  explicit InterruptGuard(Sandbox& sandbox);
  ~InterruptGuard();
  InterruptGuard(const InterruptGuard&) = delete;
  InterruptGuard& operator=(const InterruptGuard&) = delete;
};

}  // namespace gavel
