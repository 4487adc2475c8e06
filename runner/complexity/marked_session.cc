#include "runner/complexity/marked_session.h"

namespace gavel {

SpareProcess::SpareProcess(const Executable& executable, const Signature& signature,
                           const SessionLimits& limits, Sandbox& sandbox)
    : lanes_(sandbox),
      session_(executable, signature, limits, lanes_),
      started_(std::async(std::launch::async, [this] { session_.start(); })) {}

SpareProcess::~SpareProcess() {
  if (started_.valid()) started_.wait();
}

Session& SpareProcess::session() {
  try {
    if (started_.valid()) started_.get();
  } catch (...) {
    session_.restart();  // who needs one starts it and hears of what is wrong
  }
  return session_;
}

void MarkedSession::restart() {
  if (spare_ == nullptr) return session_.restart();
  session_.restart_with(spare_->session());
  spare_ = nullptr;
}

MarkedRun MarkedSession::ask(const Input& input) {
  MarkedRun marked{.run = session_.ask(input), .call = std::nullopt, .copying = 0, .whole = 0};
  if (emulator_ == nullptr) return marked;
  const auto marks = take_marks(*emulator_, marked.run.err);
  if (marks.size() != 2 || marks[1].instructions < marks[0].instructions) return marked;
  const std::uint64_t end = marks[1].instructions;
  marked.call = end - marks[0].instructions;
  marked.copying = marks[1].copying - marks[0].copying;
  const bool is_same_process = session_.starts() == starts_ && last_ <= marks[0].instructions;
  marked.whole = is_same_process ? end - last_ : *marked.call;
  starts_ = session_.starts();
  last_ = end;
  return marked;
}

}  // namespace gavel
