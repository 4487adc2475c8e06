// A session whose program, under the emulator, marks what it has executed.
#pragma once

#include <cstdint>
#include <optional>

#include "runner/complexity/emulator.h"
#include "runner/judge/session.h"

namespace gavel {

struct MarkedRun {
  CaseRun run;  // without the marks in its `err`
  // Instructions; set when there were both marks of the call, in order.
  std::optional<std::uint64_t> call;
  std::uint64_t whole = 0;  // since the end of the call before in the same process: reading, too
};

class MarkedSession {
 public:
  // Both outlive it; without an emulator there are no marks.
  MarkedSession(Session& session, const Emulator* emulator)
      : session_(session), emulator_(emulator) {}

  MarkedRun ask(const Input& input);
  void restart() { session_.restart(); }
  std::size_t answered() const { return session_.answered(); }

 private:
  Session& session_;
  const Emulator* emulator_;
  std::size_t starts_ = 0;  // of the session when `last_` was seen
  std::uint64_t last_ = 0;
};

}  // namespace gavel
