#include "runner/problem/value.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <type_traits>
#include <utility>

#include "runner/base/error.h"
#include "runner/base/utf8.h"

namespace gavel {
namespace {

[[noreturn]] void fail(const char* what) { throw Error(std::string("internal: ") + what); }

template <typename T>
constexpr bool kIsList =
    std::is_same_v<T, Ints> || std::is_same_v<T, Longs> || std::is_same_v<T, Doubles> ||
    std::is_same_v<T, Strings> || std::is_same_v<T, Nested>;
template <typename T>
constexpr bool kIsPackedList = std::is_same_v<T, Bools> || std::is_same_v<T, Chars>;

template <typename Vector>
bool has_same_bits(const Vector& a, const Vector& b) {
  return a.size() == b.size() &&
         (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(a[0])) == 0);
}

bool is_char(char c) { return static_cast<signed char>(c) > 0; }

bool is_list_of_type(const Type& element, const Value& value) {
  switch (element.kind()) {
    case TypeKind::Int:
      return std::holds_alternative<Ints>(value.data);
    case TypeKind::Long:
      return std::holds_alternative<Longs>(value.data);
    case TypeKind::Double:
      return std::holds_alternative<Doubles>(value.data);
    case TypeKind::Bool: {
      const auto* bools = std::get_if<Bools>(&value.data);
      return bools && std::all_of(bools->items.begin(), bools->items.end(),
                                  [](std::uint8_t item) { return item <= 1; });
    }
    case TypeKind::Char: {
      const auto* chars = std::get_if<Chars>(&value.data);
      return chars && std::all_of(chars->items.begin(), chars->items.end(), is_char);
    }
    case TypeKind::String: {
      const auto* strings = std::get_if<Strings>(&value.data);
      return strings && std::all_of(strings->begin(), strings->end(), is_valid_string);
    }
    case TypeKind::List:
    case TypeKind::Linked:
    case TypeKind::Tree: {
      const auto* nested = std::get_if<Nested>(&value.data);
      return nested && std::all_of(nested->begin(), nested->end(),
                                   [&](const Value& inner) { return is_of_type(element, inner); });
    }
    case TypeKind::Void:
      return false;
  }
  return false;
}

bool is_tree_of_type(const Type& element, const Value& value) {
  const auto* tree = std::get_if<std::shared_ptr<const TreeSlots>>(&value.data);
  if (!tree || !*tree) return false;
  const TreeSlots& slots = **tree;
  const auto nodes = std::count(slots.present.begin(), slots.present.end(), 1);
  return is_well_formed(slots.present) && is_list_of_type(element, slots.nodes) &&
         length_of(slots.nodes) == static_cast<std::size_t>(nodes);
}

}  // namespace

bool is_identical(const Value& a, const Value& b) {
  if (a.data.index() != b.data.index()) return false;
  return std::visit(
      [&](const auto& left) {
        using T = std::decay_t<decltype(left)>;
        const T& right = std::get<T>(b.data);
        if constexpr (std::is_same_v<T, double>) {
          return std::bit_cast<std::uint64_t>(left) == std::bit_cast<std::uint64_t>(right);
        } else if constexpr (std::is_same_v<T, Doubles>) {
          return has_same_bits(left, right);
        } else if constexpr (std::is_same_v<T, Nested>) {
          return std::equal(left.begin(), left.end(), right.begin(), right.end(), is_identical);
        } else if constexpr (std::is_same_v<T, std::shared_ptr<const TreeSlots>>) {
          if (!left || !right) return left == right;
          return left->present == right->present && is_identical(left->nodes, right->nodes);
        } else {
          return left == right;
        }
      },
      a.data);
}

bool is_of_type(const Type& type, const Value& value) {
  switch (type.kind()) {
    case TypeKind::Int:
      return std::holds_alternative<std::int32_t>(value.data);
    case TypeKind::Long:
      return std::holds_alternative<std::int64_t>(value.data);
    case TypeKind::Double:
      return std::holds_alternative<double>(value.data);
    case TypeKind::Bool:
      return std::holds_alternative<bool>(value.data);
    case TypeKind::Char: {
      const char* c = std::get_if<char>(&value.data);
      return c && is_char(*c);
    }
    case TypeKind::String: {
      const auto* text = std::get_if<std::string>(&value.data);
      return text && is_valid_string(*text);
    }
    case TypeKind::List:
    case TypeKind::Linked:
      return is_list_of_type(type.element(), value);
    case TypeKind::Tree:
      return is_tree_of_type(type.element(), value);
    case TypeKind::Void:
      return std::holds_alternative<std::monostate>(value.data);
  }
  return false;
}

Value empty_list(const Type& element) {
  switch (element.kind()) {
    case TypeKind::Int:
      return {Ints{}};
    case TypeKind::Long:
      return {Longs{}};
    case TypeKind::Double:
      return {Doubles{}};
    case TypeKind::Bool:
      return {Bools{}};
    case TypeKind::Char:
      return {Chars{}};
    case TypeKind::String:
      return {Strings{}};
    case TypeKind::List:
    case TypeKind::Linked:
    case TypeKind::Tree:
      return {Nested{}};
    case TypeKind::Void:
      break;
  }
  fail("a list of nothing");
}

void append(Value& list, Value element) {
  std::visit(
      [&](auto& items) {
        using T = std::decay_t<decltype(items)>;
        if constexpr (std::is_same_v<T, Nested>) {
          items.push_back(std::move(element));
        } else if constexpr (std::is_same_v<T, Bools>) {
          items.items.push_back(std::get<bool>(element.data) ? 1 : 0);
        } else if constexpr (std::is_same_v<T, Chars>) {
          items.items.push_back(std::get<char>(element.data));
        } else if constexpr (kIsList<T>) {
          items.push_back(std::move(std::get<typename T::value_type>(element.data)));
        } else {
          fail("append to a value that is not a list");
        }
      },
      list.data);
}

Value element_at(const Value& list, std::size_t index) {
  return std::visit(
      [&](const auto& items) -> Value {
        using T = std::decay_t<decltype(items)>;
        if constexpr (std::is_same_v<T, Nested>) {
          return items.at(index);
        } else if constexpr (std::is_same_v<T, Bools>) {
          return {items.items.at(index) != 0};
        } else if constexpr (std::is_same_v<T, Chars>) {
          return {items.items.at(index)};
        } else if constexpr (kIsList<T>) {
          return {items.at(index)};
        } else {
          fail("element of a value that is not a list");
        }
      },
      list.data);
}

std::size_t length_of(const Value& value) {
  return std::visit(
      [](const auto& items) -> std::size_t {
        using T = std::decay_t<decltype(items)>;
        if constexpr (kIsList<T>) {
          return items.size();
        } else if constexpr (kIsPackedList<T>) {
          return items.items.size();
        } else if constexpr (std::is_same_v<T, std::string>) {
          return count_code_points(items);
        } else if constexpr (std::is_same_v<T, std::shared_ptr<const TreeSlots>>) {
          return items ? length_of(items->nodes) : 0;
        } else {
          fail("length of a value that has none");
        }
      },
      value.data);
}

Value make_tree(std::vector<std::uint8_t> present, Value nodes) {
  return {std::make_shared<const TreeSlots>(TreeSlots{std::move(present), std::move(nodes)})};
}

bool is_well_formed(const std::vector<std::uint8_t>& present) {
  if (present.empty()) return true;
  if (present.back() != 1) return false;
  std::size_t nodes = 0;
  for (std::size_t slot = 0; slot < present.size(); ++slot) {
    // Slots 2k+1 and 2k+2 belong to the k-th node, which must have come before.
    if (slot > 0 && (slot - 1) / 2 >= nodes) return false;
    if (present[slot] > 1) return false;
    nodes += present[slot];
  }
  return true;
}

bool is_valid_string(std::string_view text) {
  return text.find('\0') == std::string_view::npos && !find_invalid_utf8(text);
}

}  // namespace gavel
