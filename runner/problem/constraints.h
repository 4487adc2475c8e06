// What every input of a problem fulfils.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "runner/problem/expression.h"
#include "runner/problem/spec.h"

namespace gavel {

// A number of a spec: an integer expression, or a decimal literal where doubles are meant.
struct Bound {
  Expression expression;
  std::optional<double> decimal;
};

struct BoundRange {
  Bound low, high;  // both inclusive
};

enum class Order { Any, Ascending, Descending, StrictlyAscending, StrictlyDescending };

// The characters that text is made of; one named twice counts twice when drawn.
using Alphabet = std::vector<std::uint32_t>;

struct ValueConstraint {
  std::optional<BoundRange> range;   // of a number
  std::optional<BoundRange> length;  // of a list, tree or string
  Alphabet alphabet;                 // empty: any character
  Order order = Order::Any;
  bool is_distinct = false;
  bool is_rectangular = false;
  std::shared_ptr<const ValueConstraint> each;  // of every element; may be null
};

// A call is allowed where the level, which begins at 0, is at least `needs`; it changes by `gives`.
struct MethodConstraint {
  std::vector<ValueConstraint> params;  // in the method's order
  std::int64_t needs = 0;
  std::int64_t gives = 0;
};

struct Requirement {
  std::string text;
  Expression expression;
};

// Expressions are over input_scope().
struct Constraints {
  std::vector<ValueConstraint> params;  // in the signature's order
  std::optional<BoundRange> calls;      // their number
  std::vector<MethodConstraint> methods;
  std::vector<Requirement> require;
};

// Sizes grown by `time` go beyond the problem's ranges and lengths on purpose.
enum class Strictness { Full, WithoutSizes };

// Sentences, at most 5: "nums[3] is 20000, above 10000". Empty: all is well. `require` is not
// looked at here.
std::vector<std::string> find_violations(const ProblemSpec& problem, const Input& input,
                                         Strictness strictness);
// The first requirement that `environment` does not fulfil, as a sentence.
std::optional<std::string> find_unmet(const std::vector<Requirement>& require,
                                      const Environment& environment);
// Whether the constraints and requirements hold for `input`.
bool is_allowed(const ProblemSpec& problem, const Input& input);

}  // namespace gavel
