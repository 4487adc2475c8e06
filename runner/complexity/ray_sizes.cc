#include "runner/complexity/ray_sizes.h"

#include <algorithm>

namespace gavel {
namespace {

constexpr std::int64_t kSmallest = 4;

}  // namespace

std::int64_t first_size(const Ray& ray, const MeasureOptions& options) {
  if (ray.step) return ray.from;
  const std::int64_t first =
      std::max(std::min(kSmallest, ray.from), ray.from >> options.doublings_below);
  if (options.measure != Measure::Space) return first;
  // Below what stays fixed, space grows as it does nowhere else.
  std::int64_t most_fixed = 0;
  for (const auto& [name, size] : ray.fixed) most_fixed = std::max(most_fixed, size);
  return std::max(first, std::min(ray.from, most_fixed));
}

std::int64_t next_size(const Ray& ray, std::int64_t size) {
  return ray.step ? size + *ray.step : size * 2;
}

bool is_past_end(const Ray& ray, std::int64_t size) { return ray.to && size > *ray.to; }

}  // namespace gavel
