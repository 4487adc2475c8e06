// Looks at any list-like Value element by element.
#pragma once

#include <cstddef>

#include "runner/problem/value.h"

namespace gavel {

// Number of elements of a list or linked list.
std::size_t element_count(const Value& list);
// A copy of one element as a Value of the element type.
Value element_at(const Value& list, std::size_t index);

}  // namespace gavel
