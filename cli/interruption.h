// Ctrl-C and its kin while programs run in the sandbox.
#pragma once

#include <memory>

#include "runner/sandbox/sandbox.h"

namespace gavel {

// A command's sandbox. From before its start until it is gone SIGINT, SIGTERM and SIGHUP interrupt
// it instead of ending the program: its lanes then throw Interrupted, and nothing is left behind.
// One at a time.
class InterruptibleSandbox {
 public:
  // As Sandbox::start().
  explicit InterruptibleSandbox(SandboxMode mode, LayerCheck looking = LayerCheck::Once);
  ~InterruptibleSandbox();
  InterruptibleSandbox(const InterruptibleSandbox&) = delete;
  InterruptibleSandbox& operator=(const InterruptibleSandbox&) = delete;

  Sandbox& operator*() const { return *sandbox_; }
  Sandbox* operator->() const { return sandbox_.get(); }

 private:
  std::unique_ptr<Sandbox> sandbox_;
};

}  // namespace gavel
