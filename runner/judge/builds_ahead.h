// Solutions that are built before their turn, beside the workers that judge.
#pragma once

#include <condition_variable>
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

// Two workers leave a processor idle: while one tries a case again on a quiet machine, while one
// asks the references for answers that the other needs as well, and for a moment with each message.
// To build disturbs no more than the builds of workers whose turn it is. Safe between threads.
class BuildsAhead {
 public:
  // `wants_build` tells of each task whether there is something to build.
  BuildsAhead(std::size_t tasks, std::function<bool(std::size_t)> wants_build)
      : tasks_(tasks), wants_build_(std::move(wants_build)) {}

  // A task's turn has come: what was built of it, once that is done if it has begun. It is not
  // built ahead from here.
  std::optional<BuiltSolution> take(std::size_t task);

  // Between these a worker keeps another one waiting, and so a processor idle: many more are built.
  void begin_wait();
  void end_wait();

  // Builds task after task, a few more than are taken; returns when none is left, or after stop().
  // Where `build` throws an Error, the task is left for its turn; what else it throws comes
  // through.
  void build_all(const std::function<BuiltSolution(std::size_t)>& build);

  // No turn comes any more: nothing else is begun.
  void stop();

 private:
  std::optional<std::size_t> claim();
  void build_one(std::size_t task, const std::function<BuiltSolution(std::size_t)>& build);

  const std::size_t tasks_;
  const std::function<bool(std::size_t)> wants_build_;
  std::mutex mutex_;
  std::condition_variable changed_;  // a turn has come, or what was begun is done
  std::size_t waits_ = 0;
  std::size_t next_ = 0;         // the first task whose turn has not come
  std::set<std::size_t> begun_;  // being built
  std::map<std::size_t, std::optional<BuiltSolution>> built_;  // nothing: left for its turn
};

}  // namespace gavel
