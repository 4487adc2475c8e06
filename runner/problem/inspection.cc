#include "runner/problem/inspection.h"

#include <algorithm>
#include <array>
#include <type_traits>

#include "runner/base/utf8.h"
#include "runner/problem/input.h"
#include "runner/problem/text.h"

namespace gavel {
namespace {

constexpr std::size_t kAsciiEnd = 128;

std::string_view order_word(Order order) {
  switch (order) {
    case Order::Any:
      return "in any order";
    case Order::Ascending:
      return "ascending";
    case Order::Descending:
      return "descending";
    case Order::StrictlyAscending:
      return "strictly ascending";
    case Order::StrictlyDescending:
      return "strictly descending";
  }
  return "";
}

template <typename T>
bool is_in_order(const T& before, const T& after, Order order) {
  switch (order) {
    case Order::Any:
      return true;
    case Order::Ascending:
      return !(after < before);
    case Order::Descending:
      return !(before < after);
    case Order::StrictlyAscending:
      return before < after;
    case Order::StrictlyDescending:
      return after < before;
  }
  return true;
}

template <typename T>
struct IsVector : std::false_type {};
template <typename T>
struct IsVector<std::vector<T>> : std::true_type {};

// Calls `use` with the elements of a list of scalars; nothing for other values.
template <typename Use>
void with_scalars(const Value& list, Use use) {
  std::visit(
      [&](const auto& items) {
        using T = std::decay_t<decltype(items)>;
        if constexpr (std::is_same_v<T, Bools> || std::is_same_v<T, Chars>) {
          use(items.items);
        } else if constexpr (IsVector<T>::value && !std::is_same_v<T, Nested>) {
          use(items);
        }
      },
      list.data);
}

}  // namespace

void Inspection::inspect(const ValueConstraint& constraint, const Type& type, const Value& value,
                         const PlaceName& place) {
  if (is_full()) return;
  if (strictness_ == Strictness::Full) {
    if (constraint.range) inspect_range(*constraint.range, type, value, place);
    if (constraint.length) inspect_length(*constraint.length, length_of(value), place);
  }
  if (!constraint.alphabet.empty()) inspect_alphabet(constraint.alphabet, value, place);
  if (constraint.order != Order::Any) inspect_order(constraint.order, value, place);
  if (constraint.is_distinct) inspect_distinct(type, value, place);
  if (constraint.is_rectangular) inspect_rectangular(value, place);
  if (constraint.each) inspect_elements(*constraint.each, type, value, place);
}

void Inspection::inspect_length(const BoundRange& range, std::size_t length,
                                const PlaceName& place) {
  const std::int64_t low = range.low.expression.evaluate(environment_);
  const std::int64_t high = range.high.expression.evaluate(environment_);
  const auto have = static_cast<std::int64_t>(length);
  if (have < low) add("the length of {} is {}, below {}", place(), have, low);
  if (have > high) add("the length of {} is {}, above {}", place(), have, high);
}

void Inspection::inspect_range(const BoundRange& range, const Type& type, const Value& value,
                               const PlaceName& place) {
  if (type.kind() == TypeKind::Double) {
    const double number = std::get<double>(value.data);
    inspect_number(number, evaluate_decimal(range.low), evaluate_decimal(range.high), place);
  } else {
    inspect_number(bind(value).integer, range.low.expression.evaluate(environment_),
                   range.high.expression.evaluate(environment_), place);
  }
}

double Inspection::evaluate_decimal(const Bound& bound) const {
  return bound.decimal ? *bound.decimal
                       : static_cast<double>(bound.expression.evaluate(environment_));
}

void Inspection::inspect_alphabet(const Alphabet& alphabet, const Value& value,
                                  const PlaceName& place) {
  if (const char* c = std::get_if<char>(&value.data)) {
    inspect_text({c, 1}, alphabet, place);
  } else if (const auto* text = std::get_if<std::string>(&value.data)) {
    inspect_text(*text, alphabet, place);
  }
}

void Inspection::inspect_text(std::string_view text, const Alphabet& alphabet,
                              const PlaceName& place) {
  std::array<bool, kAsciiEnd> is_allowed{};
  for (const auto point : alphabet) {
    if (point < kAsciiEnd) is_allowed[point] = true;
  }
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < kAsciiEnd && is_allowed[byte]) {
      ++at;
      continue;
    }
    const CodePoint point = *first_code_point(text.substr(at));
    if (std::find(alphabet.begin(), alphabet.end(), point.value) == alphabet.end()) {
      add("{} holds {}, which is not in the alphabet", place(),
          quote(text.substr(at, point.length)));
      return;
    }
    at += point.length;
  }
}

void Inspection::inspect_order(Order order, const Value& value, const PlaceName& place) {
  with_scalars(value, [&](const auto& items) {
    for (std::size_t i = 1; i < items.size(); ++i) {
      if (is_in_order(items[i - 1], items[i], order)) continue;
      add("{} is not {} at index {}", place(), order_word(order), i);
      return;
    }
  });
}

void Inspection::inspect_distinct(const Type& type, const Value& value, const PlaceName& place) {
  with_scalars(value, [&](const auto& items) {
    std::vector<std::size_t> indexes(items.size());
    for (std::size_t i = 0; i < indexes.size(); ++i) indexes[i] = i;
    std::stable_sort(indexes.begin(), indexes.end(),
                     [&](std::size_t a, std::size_t b) { return items[a] < items[b]; });
    for (std::size_t i = 1; i < indexes.size(); ++i) {
      if (items[indexes[i - 1]] != items[indexes[i]]) continue;
      add("{0}[{1}] and {0}[{2}] are both {3}, and its elements are distinct", place(),
          indexes[i - 1], indexes[i], to_text(type.element(), element_at(value, indexes[i])));
      return;
    }
  });
}

void Inspection::inspect_rectangular(const Value& value, const PlaceName& place) {
  const auto* rows = std::get_if<Nested>(&value.data);
  const auto* words = std::get_if<Strings>(&value.data);
  const std::size_t count = rows ? rows->size() : words ? words->size() : 0;
  const auto length = [&](std::size_t i) {
    return rows ? length_of((*rows)[i]) : count_code_points((*words)[i]);
  };
  for (std::size_t i = 1; i < count; ++i) {
    if (length(i) == length(0)) continue;
    add("{0}[{1}] has {2} elements where {0}[0] has {3}", place(), i, length(i), length(0));
    return;
  }
}

void Inspection::inspect_elements(const ValueConstraint& each, const Type& type, const Value& value,
                                  const PlaceName& place) {
  const Type& element = type.element();
  const Value* list = &value;
  if (type.kind() == TypeKind::Tree) {
    list = &std::get<std::shared_ptr<const TreeSlots>>(value.data)->nodes;
  }
  // The usual case, a range of integers, without a Value for each element.
  if (each.range && element.is_scalar() && element.kind() != TypeKind::Double) {
    inspect_integers(*each.range, *list, place);
    return;
  }
  const std::size_t length = length_of(*list);
  const auto* nested = std::get_if<Nested>(&list->data);
  for (std::size_t i = 0; i < length && !is_full(); ++i) {
    const PlaceName here = [&] { return fmt::format("{}[{}]", place(), i); };
    if (nested) {
      inspect(each, element, (*nested)[i], here);
    } else {
      inspect(each, element, element_at(*list, i), here);
    }
  }
}

void Inspection::inspect_integers(const BoundRange& range, const Value& list,
                                  const PlaceName& place) {
  if (strictness_ != Strictness::Full) return;
  const std::int64_t low = range.low.expression.evaluate(environment_);
  const std::int64_t high = range.high.expression.evaluate(environment_);
  with_scalars(list, [&](const auto& items) {
    using Item = std::decay_t<decltype(items[0])>;
    if constexpr (std::is_integral_v<Item>) {
      for (std::size_t i = 0; i < items.size() && !is_full(); ++i) {
        const std::int64_t item = items[i];
        if (item >= low && item <= high) continue;
        inspect_number(item, low, high, [&] { return fmt::format("{}[{}]", place(), i); });
      }
    }
  });
}

}  // namespace gavel
