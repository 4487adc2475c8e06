#include "runner/problem/list_items.h"

#include <fmt/format.h>

#include <limits>

#include "runner/problem/draw_integers.h"

namespace gavel {

Value to_scalar(const Type& type, std::int64_t number) {
  if (type.kind() == TypeKind::Long) return {number};
  if (type.kind() == TypeKind::Double) return {static_cast<double>(number)};
  if (type.kind() == TypeKind::Bool) return {number != 0};
  if (number < std::numeric_limits<std::int32_t>::min() ||
      number > std::numeric_limits<std::int32_t>::max()) {
    throw Error(fmt::format("{} does not fit an int", number));
  }
  return {static_cast<std::int32_t>(number)};
}

Value to_list(const Type& list, std::vector<std::int64_t> numbers) {
  if (list.element().kind() == TypeKind::Long) return {std::move(numbers)};
  Ints ints;
  ints.reserve(numbers.size());
  for (const std::int64_t number : numbers) {
    ints.push_back(std::get<std::int32_t>(to_scalar(list.element(), number).data));
  }
  return {std::move(ints)};
}

void sort_list(Value& list, Order order) {
  with_items(list, [&](auto& items) {
    if constexpr (!std::is_same_v<std::decay_t<decltype(items)>, Nested>) sort_items(items, order);
  });
}

}  // namespace gavel
