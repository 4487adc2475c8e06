// What measuring needs, made while the solution is still judged.
#pragma once

#include <future>
#include <optional>

#include "runner/complexity/bench.h"
#include "runner/judge/judge.h"

namespace gavel {

// Compiles what is compiled for measuring only beside what is judged, then begins the process that
// will be counted: the emulator takes a second to start some. A compile is kept in the cache, where
// measuring finds it; what goes wrong here goes wrong again there, and is told there.
class Ahead {
 public:
  // All arguments outlive it. The task's toolchain has been looked for.
  Ahead(const Task& task, const Emulator* emulator, std::vector<Toolchain>& toolchains,
        PreparedStore& store, Sandbox& sandbox);
  Ahead(const Ahead&) = delete;
  Ahead& operator=(const Ahead&) = delete;
  // Waits for a compile that has begun, not for a process.
  ~Ahead();

  // The solution that is judged is compiled now, or will not be.
  void tell_compiled(bool is_compiled);
  // Once that is told. The process has begun, unless it could not; or null.
  Session* begun();

 private:
  void work();
  void compile(const Bench& bench);

  const Task& task_;
  const Emulator* emulator_;
  std::vector<Toolchain>& toolchains_;
  PreparedStore& store_;
  Lanes lanes_;
  bool is_told_ = false;
  std::promise<bool> compiled_;
  std::optional<Executable> executable_;  // outlives the session
  std::optional<Session> session_;
  std::future<void> done_;
};

}  // namespace gavel
