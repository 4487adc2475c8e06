// What the sandbox's tests share: one sandbox a test program, started before there are threads, in
// the situation that GAVEL_SITUATION names:
//   as-is    (or unset) whoever runs the tests
//   user     an ordinary user (needs root to become one)
//   refused  an ordinary user to whom user namespaces are refused
//   reduced  whoever runs the tests, reduced mode asked for
#pragma once

#include <cstdlib>
#include <string>
#include <string_view>

#include "runner/base/error.h"
#include "runner/sandbox/sandbox.h"
#include "tests/support/situation.h"

namespace gavel {

inline std::string situation() {
  const char* const named = std::getenv("GAVEL_SITUATION");
  return named == nullptr ? "as-is" : named;
}

// What a process has entered its children are in, too.
inline void enter_situation() {
  static bool is_in = false;
  if (is_in) return;
  const std::string named = situation();
  if (named == "refused") refuse_namespaces();
  if (named == "refused" || named == "user") become_nobody();
  is_in = true;
}

inline std::unique_ptr<Sandbox> start_in_situation() {
  const std::string named = situation();
  enter_situation();
  return Sandbox::start(named == "reduced" ? SandboxMode::Reduced : SandboxMode::Auto);
}

inline std::unique_ptr<Sandbox>& started_sandbox() {
  static std::unique_ptr<Sandbox> started = start_in_situation();
  return started;
}

inline Sandbox& sandbox() { return *started_sandbox(); }

inline bool has_layer(std::string_view name) {
  for (const MissingLayer& layer : sandbox().missing_layers())
    if (layer.name.starts_with(name)) return false;
  return true;
}

inline bool has_namespaces() { return has_layer("namespaces"); }

inline View system_view() { return {.paths = {"/usr", "/bin", "/lib", "/lib64"}}; }

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

// "exited 0", "timed-out cpu", "forbidden ptrace", ...
inline std::string describe(const Ending& ending) {
  struct Words {
    std::string operator()(const Exited& one) { return "exited " + std::to_string(one.status); }
    std::string operator()(const Signalled& one) {
      return "signalled " + std::to_string(one.signal);
    }
    std::string operator()(const TimedOut& one) {
      constexpr const char* clocks[] = {"cpu", "wall", "idle"};
      return std::string("timed-out ") + clocks[static_cast<int>(one.clock)];
    }
    std::string operator()(const OutOfMemory&) { return "out-of-memory"; }
    std::string operator()(const OutputTooLarge&) { return "output-limit"; }
    std::string operator()(const ForbiddenCall& one) { return "forbidden " + one.what; }
  };
  return std::visit(Words{}, ending);
}

}  // namespace gavel
