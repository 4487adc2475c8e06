#include <fmt/format.h>

#include <algorithm>
#include <compare>
#include <map>
#include <string>

#include "runner/judge/checkers/checker.h"
#include "runner/problem/codec.h"
#include "runner/problem/text.h"
#include "runner/problem/value.h"

namespace gavel {
namespace {

std::string bytes_of(const Type& type, const Value& value) {
  std::string bytes;
  encode(type, value, bytes);
  return bytes;
}

// The same list with the elements of the outer `depth` levels in one fixed order.
Value sorted(const Type& type, const Value& value, int depth) {
  const bool is_list = type.kind() == TypeKind::List || type.kind() == TypeKind::Linked;
  if (depth == 0 || !is_list) return value;
  return std::visit(
      [&](auto list) -> Value {
        using List = std::decay_t<decltype(list)>;
        if constexpr (std::is_same_v<List, Nested>) {
          std::vector<std::pair<std::string, Value>> keyed;
          for (const Value& item : list) {
            Value inner = sorted(type.element(), item, depth - 1);
            std::string key = bytes_of(type.element(), inner);
            keyed.emplace_back(std::move(key), std::move(inner));
          }
          std::ranges::sort(
              keyed, {}, [](const auto& pair) -> const auto& { return pair.first; });
          Nested result;
          for (auto& [key, item] : keyed) result.push_back(std::move(item));
          return Value{std::move(result)};
        } else if constexpr (std::is_same_v<List, Bools> || std::is_same_v<List, Chars>) {
          std::ranges::sort(list.items);
        } else if constexpr (std::is_same_v<List, Doubles>) {
          // A total order: NaN would break a plain one.
          std::ranges::sort(list, [](double a, double b) {
            return std::strong_order(a, b) == std::strong_ordering::less;
          });
        } else if constexpr (std::is_same_v<List, Ints> || std::is_same_v<List, Longs> ||
                             std::is_same_v<List, Strings>) {
          std::ranges::sort(list);
        }
        return Value{std::move(list)};
      },
      value.data);
}

// An element that one side has more often than the other.
std::string surplus(const Type& type, const Value& actual, const Value& expected) {
  std::map<std::string, std::ptrdiff_t> balance;
  std::map<std::string, Value> items;
  const auto count = [&](const Value& list, std::ptrdiff_t by) {
    for (std::size_t i = 0; i < length_of(list); ++i) {
      Value item = element_at(list, i);
      std::string key = bytes_of(type.element(), item);
      balance[key] += by;
      items.emplace(std::move(key), std::move(item));
    }
  };
  count(expected, -1);
  count(actual, 1);
  for (const std::ptrdiff_t sign : {1, -1}) {
    for (const auto& [key, surplus] : balance) {
      if (surplus * sign <= 0) continue;
      return fmt::format("{} stands {} in the answer", to_text(type.element(), items.at(key)),
                         sign > 0 ? "too often" : "too rarely");
    }
  }
  return "the elements differ";
}

}  // namespace

Comparison compare_unordered(const UnorderedChecker& checker, const Type& type, const Value& actual,
                             const Value& expected) {
  const Value a = sorted(type, actual, checker.depth);
  const Value e = sorted(type, expected, checker.depth);
  Comparison exact = compare_exact(type, a, e);
  if (exact.is_right) return exact;
  std::string sentence;
  const std::size_t have = length_of(a);
  const std::size_t want = length_of(e);
  if (have != want) sentence = fmt::format("{} elements, expected {}; ", have, want);
  return {.is_right = false, .difference = sentence + surplus(type, a, e)};
}

}  // namespace gavel
