#include "runner/problem/draw_number.h"

#include <fmt/format.h>

#include "runner/base/error.h"

namespace gavel {

double evaluate_bound(const Bound& bound, const Draw& draw) {
  return bound.decimal ? *bound.decimal
                       : static_cast<double>(bound.expression.evaluate(draw.environment));
}

IntegerRange draw_range(const Number& min, const Number& max, const Number& step, Draw& draw) {
  IntegerRange range{draw_number(min, draw), draw_number(max, draw), draw_number(step, draw)};
  if (range.step < 1) throw Error(fmt::format("a step is {}", range.step));
  if (range.min > range.max) {
    throw Error(fmt::format("nothing lies between {} and {}", range.min, range.max));
  }
  return range;
}

std::size_t draw_length(const Number& number, Draw& draw) {
  const std::int64_t length = draw_number(number, draw);
  if (length < 0) throw Error(fmt::format("a length is {}", length));
  if (length > kMostElements)
    throw Error(fmt::format("a length is {}, above {}", length, kMostElements));
  return static_cast<std::size_t>(length);
}

std::int64_t draw_number(const Number& number, Draw& draw) {
  const std::int64_t low = number.low.evaluate(draw.environment);
  if (!number.high) return low;
  const std::int64_t high = number.high->evaluate(draw.environment);
  if (low > high) throw Error(fmt::format("nothing lies between {} and {}", low, high));
  return draw.random.between(low, high);
}

}  // namespace gavel
