#include "runner/complexity/marked_session.h"

namespace gavel {

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
