// Simpler values of the same type, for shrinking.
#pragma once

#include <vector>

#include "runner/problem/type.h"
#include "runner/problem/value.h"

namespace gavel {

// The value without the elements [begin, begin + count) of its outermost list or text.
Value without(const Type& type, const Value& value, std::size_t begin, std::size_t count);
// How many parts without() can leave out; 0 for what is no list or text.
std::size_t parts_of(const Type& type, const Value& value);

// Values with one thing simplified: a number nearer to 0, a shorter inner list, a plainer letter.
std::vector<Value> simpler_values(const Type& type, const Value& value);

// One step each: a part less at the front or the back, a number one nearer to 0.
std::vector<Value> small_steps(const Type& type, const Value& value);

}  // namespace gavel
