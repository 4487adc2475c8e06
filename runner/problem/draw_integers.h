// Lists of random integers, drawn fast: they are most of the data that is ever generated.
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <type_traits>
#include <vector>

#include "runner/problem/constraints.h"
#include "runner/problem/random.h"

namespace gavel {

// min, min + step, ... up to max; min <= max and step >= 1.
struct IntegerRange {
  std::int64_t min, max, step;
};

inline std::uint64_t last_step(const IntegerRange& range) {
  return (static_cast<std::uint64_t>(range.max) - static_cast<std::uint64_t>(range.min)) /
         static_cast<std::uint64_t>(range.step);
}

inline std::int64_t nth_of(const IntegerRange& range, std::uint64_t n) {
  return static_cast<std::int64_t>(static_cast<std::uint64_t>(range.min) +
                                   n * static_cast<std::uint64_t>(range.step));
}

inline std::int64_t draw_integer(const IntegerRange& range, Random& random) {
  const std::uint64_t last = last_step(range);
  return nth_of(range, last + 1 == 0 ? random.next() : random.below(last + 1));
}

// `count` different numbers from 0 to `last`, in random order. Error when there are not so many.
std::vector<std::uint64_t> draw_distinct(std::size_t count, std::uint64_t last, Random& random);

// Of std::int32_t or std::int64_t.
template <typename T>
void sort_ascending(std::vector<T>& numbers);

template <typename Vector>
void sort_items(Vector& items, Order order) {
  if (order == Order::Any) return;
  using Item = typename Vector::value_type;
  if constexpr (std::is_same_v<Item, std::int32_t> || std::is_same_v<Item, std::int64_t>) {
    sort_ascending(items);
  } else {
    std::sort(items.begin(), items.end());
  }
  if (order == Order::Descending || order == Order::StrictlyDescending) {
    std::reverse(items.begin(), items.end());
  }
}

template <typename T>
std::vector<T> draw_integers(std::size_t length, const IntegerRange& range, Order order,
                             bool is_distinct, Random& random) {
  std::vector<T> numbers(length);
  if (is_distinct || order == Order::StrictlyAscending || order == Order::StrictlyDescending) {
    const std::vector<std::uint64_t> steps = draw_distinct(length, last_step(range), random);
    for (std::size_t i = 0; i < length; ++i) numbers[i] = static_cast<T>(nth_of(range, steps[i]));
  } else {
    for (T& number : numbers) number = static_cast<T>(draw_integer(range, random));
  }
  sort_items(numbers, order);
  return numbers;
}

}  // namespace gavel
