// Looks at the values of one input, and collects what is wrong with them.
#pragma once

#include <fmt/format.h>

#include <functional>
#include <string>
#include <vector>

#include "runner/problem/constraints.h"

namespace gavel {

// Where a value stands: "nums", "matrix[2]", "calls[7] put: value". Built only when needed.
using PlaceName = std::function<std::string()>;

class Inspection {
 public:
  // `environment` must outlive it.
  Inspection(const Environment& environment, Strictness strictness)
      : environment_(environment), strictness_(strictness) {}

  // Both: Error where a constraint cannot be computed.
  void inspect(const ValueConstraint& constraint, const Type& type, const Value& value,
               const PlaceName& place);
  void inspect_length(const BoundRange& range, std::size_t length, const PlaceName& place);

  // A sentence; those after the first five are dropped.
  template <typename... Arguments>
  void add(fmt::format_string<Arguments...> format, Arguments&&... arguments) {
    if (!is_full())
      violations_.push_back(fmt::format(format, std::forward<Arguments>(arguments)...));
  }

  std::vector<std::string> finish() { return std::move(violations_); }

 private:
  bool is_full() const { return violations_.size() >= kMostViolations; }

  void inspect_range(const BoundRange& range, const Type& type, const Value& value,
                     const PlaceName& place);
  double evaluate_decimal(const Bound& bound) const;
  void inspect_alphabet(const Alphabet& alphabet, const Value& value, const PlaceName& place);
  void inspect_text(std::string_view text, const Alphabet& alphabet, const PlaceName& place);
  void inspect_order(Order order, const Value& value, const PlaceName& place);
  void inspect_distinct(const Type& type, const Value& value, const PlaceName& place);
  void inspect_rectangular(const Value& value, const PlaceName& place);
  void inspect_elements(const ValueConstraint& each, const Type& type, const Value& value,
                        const PlaceName& place);
  void inspect_integers(const BoundRange& range, const Value& list, const PlaceName& place);

  template <typename T>
  void inspect_number(T number, T low, T high, const PlaceName& place) {
    if (number < low) {
      add("{} is {}, below {}", place(), number, low);
    } else if (!(number <= high)) {  // NaN too
      add("{} is {}, above {}", place(), number, high);
    }
  }

  static constexpr std::size_t kMostViolations = 5;

  const Environment& environment_;
  Strictness strictness_;
  std::vector<std::string> violations_;
};

}  // namespace gavel
