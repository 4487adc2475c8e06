// What the sandbox's tests share: one sandbox a test program, started before there are threads.
#pragma once

#include <signal.h>
#include <unistd.h>

#include <cstdlib>
#include <string>
#include <string_view>

#include "runner/base/error.h"
#include "runner/sandbox/sandbox.h"

namespace gavel {

// GAVEL_SANDBOX=reduced in the environment tests the reduced mode.
inline bool is_reduced() {
  const char* const wanted = std::getenv("GAVEL_SANDBOX");
  return wanted != nullptr && std::string_view(wanted) == "reduced";
}

inline std::unique_ptr<Sandbox>& started_sandbox() {
  static std::unique_ptr<Sandbox> started =
      Sandbox::start(is_reduced() ? SandboxMode::Reduced : SandboxMode::Auto);
  return started;
}

inline Sandbox& sandbox() { return *started_sandbox(); }

inline View system_view() {
  return {.paths = {"/usr", "/bin", "/lib", "/lib64"}, .writable = {}};
}

inline Limits small_limits() {
  Limits limits;
  limits.cpu_time = std::chrono::seconds(5);
  limits.idle_time = std::chrono::seconds(3);
  limits.memory = Bytes{128 << 20};
  limits.output = Bytes{1 << 20};
  limits.scratch = Bytes{16 << 20};
  limits.processes = 32;
  return limits;
}

inline Command shell(const std::string& script) {
  return {.arguments = {"/bin/sh", "-c", script}, .environment = {"PATH=/usr/bin:/bin"}};
}

inline SandboxRun run_shell(const std::string& script, const Limits& limits = small_limits()) {
  return sandbox().open_lane(system_view())->run(shell(script), limits);
}

}  // namespace gavel
