#include "runner/judge/builds_ahead.h"

#include <algorithm>
#include <utility>

namespace gavel {
namespace {

// The next ones begin soon: who is first would wait for the other, or both would build.
constexpr std::size_t kLeaves = 2;
// Executables are held in memory until their turn.
constexpr std::size_t kMostBuiltAhead = 4;
constexpr std::size_t kFarthest = 64;

}  // namespace

std::optional<BuiltSolution> BuildsAhead::take(std::size_t task) {
  const std::scoped_lock lock(mutex_);
  next_ = std::max(next_, task + 1);
  claimed_.erase(task);
  const auto found = built_.find(task);
  if (found == built_.end()) return std::nullopt;
  BuiltSolution built = std::move(found->second);
  built_.erase(found);
  return built;
}

std::optional<std::size_t> BuildsAhead::claim() {
  const std::scoped_lock lock(mutex_);
  if (claimed_.size() >= kMostBuiltAhead) return std::nullopt;
  for (std::size_t task = next_ + kLeaves; task < std::min(tasks_, next_ + kFarthest); ++task) {
    if (wants_build_(task) && claimed_.insert(task).second) return task;
  }
  return std::nullopt;
}

bool BuildsAhead::build_one(const std::function<BuiltSolution(std::size_t)>& build) {
  const auto task = claim();
  if (!task) return false;
  std::optional<BuiltSolution> built;
  try {
    built = build(*task);
  } catch (...) {
    const std::scoped_lock lock(mutex_);
    claimed_.erase(*task);
    throw;
  }
  const std::scoped_lock lock(mutex_);
  // Its turn may have come meanwhile.
  if (claimed_.contains(*task)) built_.emplace(*task, *std::move(built));
  return true;
}

}  // namespace gavel
