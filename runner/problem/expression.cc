#include "runner/problem/expression.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <type_traits>

#include "runner/base/error.h"
#include "runner/base/utf8.h"
#include "runner/problem/expression_node.h"
#include "runner/problem/list_functions.h"

namespace gavel {
namespace {

using Node = Expression::Node;

std::int64_t evaluate(const Node& node, const Environment& environment);

[[noreturn]] void overflow() { throw Error("a result is beyond 64 bits"); }

std::int64_t multiply(std::int64_t a, std::int64_t b) {
  std::int64_t result = 0;
  if (__builtin_mul_overflow(a, b, &result)) overflow();
  return result;
}

std::int64_t divide(std::int64_t a, std::int64_t b, bool wants_remainder) {
  if (b == 0) throw Error("a division by zero");
  if (b == -1) {
    if (wants_remainder) return 0;
    return multiply(a, -1);
  }
  return wants_remainder ? a % b : a / b;
}

std::int64_t raise(std::int64_t base, std::int64_t exponent) {
  if (exponent < 0) throw Error("a power with a negative exponent");
  if (base == 0 || base == 1) return exponent == 0 ? 1 : base;
  if (base == -1) return exponent % 2 == 0 ? 1 : -1;
  std::int64_t result = 1;
  for (; exponent > 0; --exponent) result = multiply(result, base);  // overflows by step 64
  return result;
}

std::int64_t square_root(std::int64_t number) {
  if (number < 0) throw Error("the square root of a negative number");
  auto root = static_cast<std::int64_t>(std::sqrt(static_cast<double>(number)));
  while (root > 0 && root > number / root) --root;
  while (root + 1 <= number / (root + 1)) ++root;
  return root;
}

// What stands at a path: a list, tree or string, or a number.
struct Place {
  const Value* value = nullptr;
  const std::string* text = nullptr;
  std::int64_t number = 0;
};

std::size_t check_index(std::int64_t index, std::size_t length) {
  if (index < 0 || static_cast<std::uint64_t>(index) >= length) {
    throw Error(fmt::format("index {} is outside of a list of {}", index, length));
  }
  return static_cast<std::size_t>(index);
}

std::int64_t code_point_at(std::string_view text, std::int64_t index) {
  check_index(index, count_code_points(text));
  for (; index > 0; --index) text.remove_prefix(first_code_point(text)->length);
  return first_code_point(text)->value;
}

Place step_into(const Place& place, std::int64_t index) {
  if (place.text) return {nullptr, nullptr, code_point_at(*place.text, index)};
  if (const auto* text = std::get_if<std::string>(&place.value->data)) {
    return {nullptr, nullptr, code_point_at(*text, index)};
  }
  const std::size_t at = check_index(index, length_of(*place.value));
  if (const auto* nested = std::get_if<Nested>(&place.value->data)) return {&(*nested)[at]};
  if (const auto* strings = std::get_if<Strings>(&place.value->data)) {
    return {nullptr, &(*strings)[at]};
  }
  return {nullptr, nullptr, integer_at(*place.value, at)};
}

Place resolve(const Node& path, const Environment& environment) {
  Place place{environment[path.slot].value};
  for (const Node& index : path.children) place = step_into(place, evaluate(index, environment));
  return place;
}

std::int64_t evaluate_path_function(const Node& node, const Environment& environment) {
  const Place place = resolve(node.children[0], environment);
  const auto argument = [&] { return evaluate(node.children[1], environment); };
  if (node.operation == Operation::Length) {
    return static_cast<std::int64_t>(place.text ? count_code_points(*place.text)
                                                : length_of(*place.value));
  }
  switch (node.operation) {
    case Operation::Sum:
      return sum_of(*place.value);
    case Operation::MinimumOf:
      return minimum_of(*place.value);
    case Operation::MaximumOf:
      return maximum_of(*place.value);
    case Operation::Distinct:
      return count_distinct(*place.value);
    case Operation::Count:
      return count_of(*place.value, argument());
    case Operation::PairsWithSum:
      return count_pairs_with_sum(*place.value, argument());
    case Operation::FurthestJump:
      return furthest_jump(*place.value);
    default:
      throw Error("internal: not a function of a list");
  }
}

std::int64_t evaluate_arithmetic(const Node& node, std::int64_t a, std::int64_t b) {
  std::int64_t result = 0;
  switch (node.operation) {
    case Operation::Add:
      if (__builtin_add_overflow(a, b, &result)) overflow();
      return result;
    case Operation::Subtract:
      if (__builtin_sub_overflow(a, b, &result)) overflow();
      return result;
    case Operation::Multiply:
      return multiply(a, b);
    case Operation::Divide:
      return divide(a, b, false);
    case Operation::Remainder:
      return divide(a, b, true);
    case Operation::Power:
      return raise(a, b);
    case Operation::Equal:
      return a == b;
    case Operation::NotEqual:
      return a != b;
    case Operation::Less:
      return a < b;
    case Operation::LessEqual:
      return a <= b;
    case Operation::Greater:
      return a > b;
    case Operation::GreaterEqual:
      return a >= b;
    default:
      throw Error("internal: not an operator");
  }
}

std::int64_t evaluate_extreme(const Node& node, const Environment& environment) {
  std::int64_t best = evaluate(node.children[0], environment);
  for (std::size_t i = 1; i < node.children.size(); ++i) {
    const std::int64_t other = evaluate(node.children[i], environment);
    best = node.operation == Operation::Minimum ? std::min(best, other) : std::max(best, other);
  }
  return best;
}

std::int64_t log2_of(std::int64_t number) {
  if (number < 1) throw Error("the logarithm of a number below 1");
  return static_cast<std::int64_t>(std::bit_width(static_cast<std::uint64_t>(number))) - 1;
}

std::int64_t evaluate(const Node& node, const Environment& environment) {
  const auto child = [&](std::size_t i) { return evaluate(node.children[i], environment); };
  switch (node.operation) {
    case Operation::Literal:
      return node.number;
    case Operation::Integer:
      return environment[node.slot].integer;
    case Operation::Element:
      return resolve(node, environment).number;
    case Operation::Negate:
      return multiply(child(0), -1);
    case Operation::Absolute: {
      const std::int64_t number = child(0);
      return number < 0 ? multiply(number, -1) : number;
    }
    case Operation::Not:
      return child(0) == 0;
    case Operation::And:
      return child(0) != 0 && child(1) != 0;
    case Operation::Or:
      return child(0) != 0 || child(1) != 0;
    case Operation::If:
      return child(0) != 0 ? child(1) : child(2);
    case Operation::Minimum:
    case Operation::Maximum:
      return evaluate_extreme(node, environment);
    case Operation::Log2:
      return log2_of(child(0));
    case Operation::SquareRoot:
      return square_root(child(0));
    case Operation::Length:
    case Operation::Sum:
    case Operation::MinimumOf:
    case Operation::MaximumOf:
    case Operation::Distinct:
    case Operation::Count:
    case Operation::PairsWithSum:
    case Operation::FurthestJump:
      return evaluate_path_function(node, environment);
    default:
      return evaluate_arithmetic(node, child(0), child(1));
  }
}

}  // namespace

Binding bind(const Value& value) {
  return std::visit(
      [&](const auto& data) -> Binding {
        if constexpr (std::is_integral_v<std::decay_t<decltype(data)>>) {
          return {static_cast<std::int64_t>(data), &value};
        } else {
          return {0, &value};
        }
      },
      value.data);
}

Expression::Expression(std::int64_t number) {
  Node node;
  node.number = number;
  root_ = std::make_shared<const Node>(std::move(node));
}

Expression::Expression(std::shared_ptr<const Node> root) : root_(std::move(root)) {}

Path::Path(std::shared_ptr<const Node> node, Type type)
    : node_(std::move(node)), type_(std::move(type)) {}

std::size_t Path::length(const Environment& environment) const {
  return length_of(*resolve(*node_, environment).value);
}

Value Path::element(const Environment& environment, std::size_t index) const {
  return element_at(*resolve(*node_, environment).value, index);
}

std::int64_t Expression::evaluate(const Environment& environment) const {
  return gavel::evaluate(*root_, environment);
}

}  // namespace gavel
