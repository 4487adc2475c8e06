#include "runner/complexity/effort_feed.h"

namespace gavel {

EffortFeed::EffortFeed(const std::vector<Efforts>& known) {
  for (const Efforts& efforts : known) rays_.push_back({.efforts = efforts, .has_ended = true});
}

void EffortFeed::tell(std::size_t ray, std::int64_t size, Duration effort) {
  const std::scoped_lock lock(mutex_);
  if (!rays_.at(ray).has_ended) rays_[ray].efforts[size] = effort;
  told_.notify_all();
}

void EffortFeed::end(std::size_t ray) {
  const std::scoped_lock lock(mutex_);
  rays_.at(ray).has_ended = true;
  told_.notify_all();
}

void EffortFeed::end_all() {
  for (std::size_t ray = 0; ray < rays_.size(); ++ray) end(ray);
}

void EffortFeed::abandon() {
  const std::scoped_lock lock(mutex_);
  is_abandoned_ = true;
  told_.notify_all();
}

void EffortFeed::tell_forgetful(bool is_forgetful) {
  const std::scoped_lock lock(mutex_);
  is_forgetful_ = is_forgetful;
  told_.notify_all();
}

bool EffortFeed::is_forgetful() const {
  std::unique_lock lock(mutex_);
  told_.wait(lock, [this] { return is_abandoned_ || is_forgetful_; });
  if (is_abandoned_) throw EffortsAbandoned{};
  return *is_forgetful_;
}

// The size lies between two that are known, or all are.
bool EffortFeed::is_enough(const CountedRay& ray, std::int64_t size) {
  return ray.has_ended || (ray.efforts.size() > 1 && ray.efforts.rbegin()->first >= size);
}

std::optional<Duration> EffortFeed::effort_at(std::size_t ray, std::int64_t size) const {
  std::unique_lock lock(mutex_);
  if (ray >= rays_.size()) return std::nullopt;
  told_.wait(lock, [&] { return is_abandoned_ || is_enough(rays_[ray], size); });
  if (is_abandoned_) throw EffortsAbandoned{};
  return gavel::effort_at(rays_[ray].efforts, size);
}

}  // namespace gavel
