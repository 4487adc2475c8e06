// A session whose program, under the emulator, marks what it has executed.
#pragma once

#include <cstdint>
#include <future>
#include <optional>

#include "runner/complexity/emulator.h"
#include "runner/judge/session.h"

namespace gavel {

struct MarkedRun {
  CaseRun run;  // without the marks in its `err`
  // Instructions; set when there were both marks of the call, in order.
  std::optional<std::uint64_t> call;
  std::uint64_t copying = 0;  // of these, as in Mark
  std::uint64_t whole = 0;    // since the end of the call before in the same process: reading, too
};

// A process that is started while another one is measured: some programs start for seconds in the
// emulator.
class SpareProcess {
 public:
  // All arguments outlive it.
  SpareProcess(const Executable& executable, const Signature& signature,
               const SessionLimits& limits, Sandbox& sandbox);
  ~SpareProcess();

  // Waits until it is started.
  Session& session();

 private:
  Lanes lanes_;
  Session session_;
  std::future<void> started_;
};

class MarkedSession {
 public:
  // Both outlive it; without an emulator there are no marks.
  MarkedSession(Session& session, const Emulator* emulator)
      : session_(session), emulator_(emulator) {}

  MarkedRun ask(const Input& input);
  // The first time with the spare process, where there is one.
  void restart();
  // Outlives it. Its program is the session's.
  void set_spare(SpareProcess& spare) { spare_ = &spare; }
  std::size_t answered() const { return session_.answered(); }

 private:
  Session& session_;
  const Emulator* emulator_;
  SpareProcess* spare_ = nullptr;
  std::size_t starts_ = 0;  // of the session when `last_` was seen
  std::uint64_t last_ = 0;
};

}  // namespace gavel
