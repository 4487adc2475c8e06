// The sizes that a ray is measured at.
#pragma once

#include <cstdint>

#include "runner/complexity/measure.h"

namespace gavel {

// Well below the spec's first, unless the ray has steps of its own.
std::int64_t first_size(const Ray& ray, const MeasureOptions& options);
std::int64_t next_size(const Ray& ray, std::int64_t size);
bool is_past_end(const Ray& ray, std::int64_t size);

}  // namespace gavel
