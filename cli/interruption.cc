#include "cli/interruption.h"

#include <atomic>
#include <csignal>

namespace gavel {
namespace {

constexpr int kSignals[] = {SIGINT, SIGTERM, SIGHUP};

// What a signal handler may touch: there is no other way to hand it the sandbox.
std::atomic<Sandbox*> interrupted_sandbox = nullptr;
std::atomic<bool> was_interrupted = false;

void on_signal(int) {
  was_interrupted = true;
  if (Sandbox* sandbox = interrupted_sandbox.load()) sandbox->interrupt();
}

void handle_signals(void (*handler)(int)) {
  struct sigaction action {};
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  for (const int signal : kSignals) ::sigaction(signal, &action, nullptr);
}

}  // namespace

InterruptibleSandbox::InterruptibleSandbox(SandboxMode mode, LayerCheck looking) {
  // What the start makes (cgroups, folders) is not known to anyone else yet: finish it first.
  handle_signals(on_signal);
  try {
    sandbox_ = Sandbox::start(mode, looking);
  } catch (...) {
    handle_signals(SIG_DFL);
    if (was_interrupted) throw Interrupted{};
    throw;
  }
  interrupted_sandbox = sandbox_.get();
  if (was_interrupted) sandbox_->interrupt();
}

InterruptibleSandbox::~InterruptibleSandbox() {
  interrupted_sandbox = nullptr;
  sandbox_.reset();
  handle_signals(SIG_DFL);
}

}  // namespace gavel
