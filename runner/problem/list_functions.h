// What expressions can ask about a whole list. A property of a problem's input that no operator
// can say is one function here, one row in expression_parse.cc and one in docs/problem-format.md.
#pragma once

#include <cstdint>

#include "runner/problem/value.h"

namespace gavel {

// `list` is a list of int, long, bool or char. Error on overflow, and for the least or greatest of
// an empty list.
std::int64_t sum_of(const Value& list);
std::int64_t minimum_of(const Value& list);
std::int64_t maximum_of(const Value& list);
std::int64_t count_of(const Value& list, std::int64_t wanted);
// Pairs of indexes i < j with list[i] + list[j] == sum.
std::int64_t count_pairs_with_sum(const Value& list, std::int64_t sum);
// The furthest index that jumps reach from index 0, where index i allows 1 to list[i] steps; at
// most the last index, and -1 for an empty list.
std::int64_t furthest_jump(const Value& list);
// Different elements of a list of scalars.
std::int64_t count_distinct(const Value& list);
// The element as a number: a char's code.
std::int64_t integer_at(const Value& list, std::size_t index);

}  // namespace gavel
