#include "cli/interruption.h"

#include <atomic>
#include <csignal>

namespace gavel {
namespace {

constexpr int kSignals[] = {SIGINT, SIGTERM, SIGHUP};

// What a signal handler may touch: there is no other way to hand it the sandbox.
std::atomic<Sandbox*> interrupted_sandbox = nullptr;

void on_signal(int) {
  if (Sandbox* sandbox = interrupted_sandbox.load()) sandbox->interrupt();
}

void handle_signals(void (*handler)(int)) {
  struct sigaction action {};
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  for (const int signal : kSignals) ::sigaction(signal, &action, nullptr);
}

}  // namespace

InterruptGuard::InterruptGuard(Sandbox& sandbox) {
  interrupted_sandbox = &sandbox;
  handle_signals(on_signal);
}

InterruptGuard::~InterruptGuard() {
  handle_signals(SIG_DFL);
  interrupted_sandbox = nullptr;
}

}  // namespace gavel
