// Small inputs with a given property.
#pragma once

#include <functional>
#include <optional>

#include "runner/problem/spec.h"

namespace gavel {

using HasProperty = std::function<bool(const Input&)>;

struct SearchBudget {
  std::size_t questions = 2000;  // how often the property may be asked for
  Duration time = std::chrono::seconds(10);
};

// Whether the problem's constraints and requirements hold for `input`.
bool is_allowed(const ProblemSpec& problem, const Input& input);

// The smallest input that was found, by repeatedly leaving out and simplifying parts of `input`,
// which has the property; everything tried is allowed by the problem.
Input shrink(const ProblemSpec& problem, Input input, const HasProperty& has_property,
             const SearchBudget& budget);

// An allowed input with the property among those that the problem's families make, beyond the ones
// that `test` uses and at small sizes.
std::optional<Input> search_families(const ProblemSpec& problem, const HasProperty& has_property,
                                     const SearchBudget& budget);

}  // namespace gavel
