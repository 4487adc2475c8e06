// The lanes of one worker thread.
#pragma once

#include <memory>
#include <utility>
#include <vector>

#include "runner/sandbox/sandbox.h"

namespace gavel {

// Opens a lane for each view at first use and keeps it. Not shared between threads.
class Lanes {
 public:
  explicit Lanes(Sandbox& sandbox) : sandbox_(sandbox) {}

  Lane& at(const View& view);
  // To open lanes besides these: a view's lane runs one program at a time.
  Sandbox& sandbox() const { return sandbox_; }
  // For waits outside a lane.
  void throw_if_interrupted() const {
    if (sandbox_.is_interrupted()) throw Interrupted{};
  }

 private:
  Sandbox& sandbox_;
  std::vector<std::pair<View, std::unique_ptr<Lane>>> lanes_;
};

}  // namespace gavel
