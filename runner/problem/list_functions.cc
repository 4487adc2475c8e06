#include "runner/problem/list_functions.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <numeric>
#include <string>
#include <type_traits>
#include <unordered_map>
#include <vector>

#include "runner/base/error.h"

namespace gavel {
namespace {

// Calls `use` with the elements as a range of numbers.
template <typename Use>
auto with_integers(const Value& list, Use use) {
  if (const auto* ints = std::get_if<Ints>(&list.data)) return use(*ints);
  if (const auto* longs = std::get_if<Longs>(&list.data)) return use(*longs);
  if (const auto* bools = std::get_if<Bools>(&list.data)) return use(bools->items);
  if (const auto* chars = std::get_if<Chars>(&list.data)) return use(chars->items);
  throw Error("internal: not a list of integers");
}

template <typename T>
std::int64_t count_runs(std::vector<T> items) {
  std::sort(items.begin(), items.end());
  return std::unique(items.begin(), items.end()) - items.begin();
}

}  // namespace

std::int64_t sum_of(const Value& list) {
  return with_integers(list, [](const auto& items) {
    std::int64_t sum = 0;
    for (const auto item : items) {
      if (__builtin_add_overflow(sum, std::int64_t{item}, &sum)) {
        throw Error("the sum is beyond 64 bits");
      }
    }
    return sum;
  });
}

std::int64_t minimum_of(const Value& list) {
  return with_integers(list, [](const auto& items) -> std::int64_t {
    if (items.empty()) throw Error("the least element of an empty list");
    return *std::min_element(items.begin(), items.end());
  });
}

std::int64_t maximum_of(const Value& list) {
  return with_integers(list, [](const auto& items) -> std::int64_t {
    if (items.empty()) throw Error("the greatest element of an empty list");
    return *std::max_element(items.begin(), items.end());
  });
}

std::int64_t count_of(const Value& list, std::int64_t wanted) {
  return with_integers(list, [&](const auto& items) -> std::int64_t {
    return std::count_if(items.begin(), items.end(),
                         [&](const auto item) { return std::int64_t{item} == wanted; });
  });
}

std::int64_t count_pairs_with_sum(const Value& list, std::int64_t sum) {
  // Two pointers over a sorted copy: no hashing, and ten million elements are fine.
  std::vector<std::int64_t> sorted = with_integers(list, [](const auto& items) {
    return std::vector<std::int64_t>(items.begin(), items.end());
  });
  std::sort(sorted.begin(), sorted.end());
  __int128 pairs = 0;
  std::size_t low = 0, high = sorted.size();
  while (low + 1 < high) {
    const __int128 here = static_cast<__int128>(sorted[low]) + sorted[high - 1];
    if (here < sum) {
      ++low;
    } else if (here > sum) {
      --high;
    } else if (sorted[low] == sorted[high - 1]) {
      const __int128 equal = high - low;
      pairs += equal * (equal - 1) / 2;
      break;
    } else {
      const std::int64_t left = sorted[low], right = sorted[high - 1];
      __int128 lefts = 0, rights = 0;
      while (sorted[low] == left) ++low, ++lefts;
      while (sorted[high - 1] == right) --high, ++rights;
      pairs += lefts * rights;
    }
  }
  return static_cast<std::int64_t>(pairs);
}

std::int64_t furthest_jump(const Value& list) {
  return with_integers(list, [](const auto& items) {
    const std::int64_t last = static_cast<std::int64_t>(items.size()) - 1;
    std::int64_t reach = std::min<std::int64_t>(last, 0);
    for (std::int64_t i = 0; i <= reach && reach < last; ++i) {
      const std::int64_t steps = items[static_cast<std::size_t>(i)];
      reach = std::max(reach, steps > last - i ? last : i + steps);
    }
    return reach;
  });
}

std::int64_t count_distinct(const Value& list) {
  if (const auto* strings = std::get_if<Strings>(&list.data)) return count_runs(*strings);
  if (const auto* doubles = std::get_if<Doubles>(&list.data)) {
    std::vector<std::uint64_t> bits(doubles->size());  // by bits: NaN is one value, -0.0 another
    std::transform(doubles->begin(), doubles->end(), bits.begin(),
                   [](double number) { return std::bit_cast<std::uint64_t>(number); });
    return count_runs(std::move(bits));
  }
  return with_integers(list, [](const auto& items) {
    return count_runs(std::vector<std::int64_t>(items.begin(), items.end()));
  });
}

std::int64_t integer_at(const Value& list, std::size_t index) {
  return with_integers(list, [&](const auto& items) { return std::int64_t{items[index]}; });
}

}  // namespace gavel
