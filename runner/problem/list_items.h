// Numbers as values of a type, and the elements of a list whatever holds them.
#pragma once

#include <cstdint>
#include <type_traits>
#include <variant>
#include <vector>

#include "runner/base/error.h"
#include "runner/problem/maker.h"
#include "runner/problem/type.h"
#include "runner/problem/value.h"

namespace gavel {

// Error when the number does not fit.
Value to_scalar(const Type& type, std::int64_t number);
// A list of int or long.
Value to_list(const Type& list, std::vector<std::int64_t> numbers);
// Lists of lists stay as they are.
void sort_list(Value& list, Order order);

// Calls `use` with the vector or string that holds a list's elements.
template <typename Use>
void with_items(Value& list, Use use) {
  std::visit(
      [&](auto& items) {
        using T = std::decay_t<decltype(items)>;
        if constexpr (std::is_same_v<T, Bools> || std::is_same_v<T, Chars>) {
          use(items.items);
        } else if constexpr (std::is_same_v<T, Ints> || std::is_same_v<T, Longs> ||
                             std::is_same_v<T, Doubles> || std::is_same_v<T, Strings> ||
                             std::is_same_v<T, Nested>) {
          use(items);
        } else {
          throw Error("internal: not a list");
        }
      },
      list.data);
}

}  // namespace gavel
