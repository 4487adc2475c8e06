// Solutions that are built before their turn, by workers that would otherwise stand still.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <variant>

#include "runner/build/build.h"

namespace gavel {

using BuiltSolution = std::variant<Executable, CompileFailure>;

// A worker has to wait where a case is tried again on a quiet machine, and where another one asks
// the references for the answers that it needs, too. To build disturbs neither more than the
// builds of workers whose turn it is. Safe between threads.
class BuildsAhead {
 public:
  // `wants_build` tells of each task whether there is something to build.
  BuildsAhead(std::size_t tasks, std::function<bool(std::size_t)> wants_build)
      : tasks_(tasks), wants_build_(std::move(wants_build)) {}

  // A task's turn has come: what was built of it, if that is done. It is not built ahead from here.
  std::optional<BuiltSolution> take(std::size_t task);

  // Builds one of the next tasks. False when there is none, or enough is built. What `build` throws
  // comes through; the task is built again then when its turn comes.
  bool build_one(const std::function<BuiltSolution(std::size_t)>& build);

 private:
  std::optional<std::size_t> claim();

  const std::size_t tasks_;
  const std::function<bool(std::size_t)> wants_build_;
  std::mutex mutex_;
  std::size_t next_ = 0;           // the first task whose turn has not come
  std::set<std::size_t> claimed_;  // of those behind it, what was or is being built
  std::map<std::size_t, BuiltSolution> built_;
};

}  // namespace gavel
