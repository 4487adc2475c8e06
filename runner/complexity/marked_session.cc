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
  MarkedRun marked{.run = session_.ask(input), .call = std::nullopt, .whole = 0};
  if (emulator_ == nullptr) return marked;
  const auto marks = take_marks(*emulator_, marked.run.err);
  if (marks.size() != 2 || marks[1] < marks[0]) return marked;
  marked.call = marks[1] - marks[0];
  const bool is_same_process = session_.starts() == starts_ && last_ <= marks[0];
  marked.whole = is_same_process ? marks[1] - last_ : *marked.call;
  starts_ = session_.starts();
  last_ = marks[1];
  return marked;
}

}  // namespace gavel
