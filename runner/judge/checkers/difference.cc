#include "runner/judge/checkers/difference.h"

#include <fmt/format.h>

#include <algorithm>
#include <type_traits>

#include "runner/problem/text.h"
#include "runner/problem/value.h"

namespace gavel {
namespace {

std::string brief(const Type& type, const Value& value) { return to_text(type, value, Bytes{60}); }

// The index of the first element that differs within the common length.
std::optional<std::size_t> first_different_element(const Value& actual, const Value& expected,
                                                   const Type& element, const DoublesAgree& agree) {
  return std::visit(
      [&](const auto& a) -> std::optional<std::size_t> {
        using List = std::decay_t<decltype(a)>;
        const auto mismatch = [](const auto& x, const auto& y, auto same) {
          const auto n = static_cast<std::ptrdiff_t>(std::min(x.size(), y.size()));
          const auto at = std::mismatch(x.begin(), x.begin() + n, y.begin(), same).first;
          return at == x.begin() + n ? std::optional<std::size_t>()
                                     : std::optional(static_cast<std::size_t>(at - x.begin()));
        };
        if constexpr (std::is_same_v<List, Nested>) {
          return mismatch(a, std::get<Nested>(expected.data), [&](const Value& x, const Value& y) {
            return !first_difference(element, x, y, agree);
          });
        } else if constexpr (std::is_same_v<List, Doubles>) {
          return mismatch(a, std::get<Doubles>(expected.data), agree);
        } else if constexpr (std::is_same_v<List, Ints> || std::is_same_v<List, Longs> ||
                             std::is_same_v<List, Strings>) {
          return mismatch(a, std::get<List>(expected.data), std::equal_to<>());
        } else if constexpr (std::is_same_v<List, Bools> || std::is_same_v<List, Chars>) {
          return mismatch(a.items, std::get<List>(expected.data).items, std::equal_to<>());
        } else {
          return std::nullopt;
        }
      },
      actual.data);
}

std::optional<std::string> list_difference(const Type& type, const Value& actual,
                                           const Value& expected, const DoublesAgree& agree) {
  const std::size_t have = length_of(actual);
  const std::size_t want = length_of(expected);
  const auto at = first_different_element(actual, expected, type.element(), agree);
  std::string sentence;
  if (have != want) sentence = fmt::format("{} elements, expected {}", have, want);
  if (at) {
    const Value x = element_at(actual, *at);
    const Value y = element_at(expected, *at);
    if (!sentence.empty()) sentence += "; ";
    if (type.element().is_container()) {
      sentence +=
          fmt::format("element {}: {}", *at, *first_difference(type.element(), x, y, agree));
    } else {
      sentence += fmt::format("element {} is {}, expected {}", *at, brief(type.element(), x),
                              brief(type.element(), y));
    }
  }
  if (sentence.empty()) return std::nullopt;
  return sentence;
}

std::optional<std::string> tree_difference(const Type& type, const Value& actual,
                                           const Value& expected, const DoublesAgree& agree) {
  const auto& a = *std::get<std::shared_ptr<const TreeSlots>>(actual.data);
  const auto& e = *std::get<std::shared_ptr<const TreeSlots>>(expected.data);
  if (a.present != e.present) {
    const auto n = static_cast<std::ptrdiff_t>(std::min(a.present.size(), e.present.size()));
    const auto at =
        std::mismatch(a.present.begin(), a.present.begin() + n, e.present.begin()).first;
    return fmt::format("the trees have different shapes, first at slot {} in level order",
                       at - a.present.begin());
  }
  return list_difference(Type(TypeKind::List, type.element()), a.nodes, e.nodes, agree);
}

}  // namespace

std::optional<std::string> first_difference(const Type& type, const Value& actual,
                                            const Value& expected, const DoublesAgree& agree) {
  switch (type.kind()) {
    case TypeKind::List:
    case TypeKind::Linked:
      return list_difference(type, actual, expected, agree);
    case TypeKind::Tree:
      return tree_difference(type, actual, expected, agree);
    case TypeKind::Double:
      if (agree(std::get<double>(actual.data), std::get<double>(expected.data))) {
        return std::nullopt;
      }
      break;
    case TypeKind::Int:
    case TypeKind::Long:
    case TypeKind::Bool:
    case TypeKind::Char:
    case TypeKind::String:
    case TypeKind::Void:
      if (is_identical(actual, expected)) return std::nullopt;
      break;
  }
  return fmt::format("{}, expected {}", brief(type, actual), brief(type, expected));
}

}  // namespace gavel
