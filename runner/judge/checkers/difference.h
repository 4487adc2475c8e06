// Where two values of one type differ first.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "runner/problem/type.h"
#include "runner/problem/value.h"

namespace gavel {

using DoublesAgree = std::function<bool(double actual, double expected)>;

// A sentence about the first difference, or nothing. Doubles are compared by `agree`.
std::optional<std::string> first_difference(const Type& type, const Value& actual,
                                            const Value& expected, const DoublesAgree& agree);

}  // namespace gavel
