// Looks for an input with a given property.
#pragma once

#include <functional>
#include <optional>

#include "runner/problem/spec.h"

namespace gavel {

using HasProperty = std::function<bool(const Input&)>;

struct SearchBudget {
  std::size_t questions = 500;  // how often the property may be asked for
  Duration time = std::chrono::seconds(2);
};

// An input within the problem's constraints that has the property, among those that its families
// make beyond the ones that `test` uses and at small sizes.
std::optional<Input> search_families(const ProblemSpec& problem, const HasProperty& has_property,
                                     const SearchBudget& budget);

}  // namespace gavel
