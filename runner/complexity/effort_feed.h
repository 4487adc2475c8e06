// Efforts as they are counted, for what is measured meanwhile.
#pragma once

#include <condition_variable>
#include <mutex>
#include <vector>

#include "runner/complexity/effort.h"

namespace gavel {

// Who waits for an effort is to stop: what was counted so far is not true.
struct EffortsAbandoned {};

// Of each ray of a problem. One thread tells sizes as they grow, another one asks: the answers are
// those that it would get after the end. Safe between threads.
class EffortFeed {
 public:
  explicit EffortFeed(std::size_t rays) : rays_(rays) {}
  explicit EffortFeed(const std::vector<Efforts>& known);

  // Sizes of a ray rise; after its end nothing more is taken.
  void tell(std::size_t ray, std::int64_t size, Duration effort);
  void end(std::size_t ray);
  void end_all();
  void abandon();
  // Whether the solution is known to keep nothing between calls.
  void tell_forgetful(bool is_forgetful);

  // As gavel::effort_at(), as soon as enough is known. Throws EffortsAbandoned.
  std::optional<Duration> effort_at(std::size_t ray, std::int64_t size) const;
  // As soon as it is told. Throws EffortsAbandoned.
  bool is_forgetful() const;

 private:
  struct CountedRay {
    Efforts efforts;
    bool has_ended = false;
  };

  static bool is_enough(const CountedRay& ray, std::int64_t size);

  mutable std::mutex mutex_;
  mutable std::condition_variable told_;
  std::vector<CountedRay> rays_;
  std::optional<bool> is_forgetful_;
  bool is_abandoned_ = false;
};

}  // namespace gavel
