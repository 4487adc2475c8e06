#include "runner/judge/builds_ahead.h"

#include <algorithm>
#include <utility>

#include "runner/base/error.h"

namespace gavel {
namespace {

// The next ones begin soon: who is first would wait for the other.
constexpr std::size_t kLeaves = 2;
// Executables are held until their turn. What is held already cannot be built while one solution,
// which took too long, is tried again alone; that takes seconds.
constexpr std::size_t kUsuallyHeld = 2;
constexpr std::size_t kMostHeld = 14;
constexpr std::size_t kFarthest = 64;

}  // namespace

std::optional<BuiltSolution> BuildsAhead::take(std::size_t task) {
  std::unique_lock lock(mutex_);
  next_ = std::max(next_, task + 1);
  changed_.notify_all();
  changed_.wait(lock, [&] { return !begun_.contains(task); });
  const auto found = built_.find(task);
  if (found == built_.end()) return std::nullopt;
  std::optional<BuiltSolution> built = std::move(found->second);
  built_.erase(found);
  return built;
}

// The next one to build, as soon as there is one and few enough are held; nothing at the end.
std::optional<std::size_t> BuildsAhead::claim() {
  std::unique_lock lock(mutex_);
  for (;; changed_.wait(lock)) {
    if (next_ + kLeaves >= tasks_) return std::nullopt;
    if (built_.size() >= (waits_ > 0 ? kMostHeld : kUsuallyHeld)) continue;
    for (std::size_t task = next_ + kLeaves; task < std::min(tasks_, next_ + kFarthest); ++task) {
      if (built_.contains(task) || !wants_build_(task)) continue;
      begun_.insert(task);
      return task;
    }
  }
}

void BuildsAhead::build_one(std::size_t task,
                            const std::function<BuiltSolution(std::size_t)>& build) {
  std::optional<BuiltSolution> built;
  const auto finish = [&] {
    const std::scoped_lock lock(mutex_);
    begun_.erase(task);
    built_.emplace(task, std::move(built));
    changed_.notify_all();
  };
  try {
    built = build(task);
  } catch (const Error&) {  // told when its turn comes
  } catch (...) {
    finish();
    throw;
  }
  finish();
}

void BuildsAhead::begin_wait() {
  const std::scoped_lock lock(mutex_);
  ++waits_;
  changed_.notify_all();
}

void BuildsAhead::end_wait() {
  const std::scoped_lock lock(mutex_);
  --waits_;
}

void BuildsAhead::build_all(const std::function<BuiltSolution(std::size_t)>& build) {
  while (const auto task = claim()) build_one(*task, build);
}

void BuildsAhead::stop() {
  const std::scoped_lock lock(mutex_);
  next_ = tasks_;
  changed_.notify_all();
}

}  // namespace gavel
