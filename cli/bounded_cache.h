// One in each command that can fill the cache.
#pragma once

#include <exception>

#include "runner/base/cache_upkeep.h"

namespace gavel {

// Keeps the cache below `most`, however the command ends; at most once in a minute.
class BoundedCache {
 public:
  explicit BoundedCache(Bytes most) : most_(most) {}
  BoundedCache(const BoundedCache&) = delete;
  BoundedCache& operator=(const BoundedCache&) = delete;
  ~BoundedCache() { trim(); }

  // For commands that go on for long.
  void trim() const noexcept {
    try {
      trim_cache_sometimes(most_);
    } catch (const std::exception&) {  // what is too large stays so until the next time
    }
  }

 private:
  Bytes most_;
};

}  // namespace gavel
