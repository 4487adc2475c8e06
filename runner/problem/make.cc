#include "runner/problem/make.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>
#include <unordered_set>

#include "runner/base/error.h"
#include "runner/base/utf8.h"
#include "runner/problem/codec.h"
#include "runner/problem/draw_integers.h"
#include "runner/problem/draw_number.h"
#include "runner/problem/draw_tree.h"
#include "runner/problem/list_items.h"

namespace gavel {
namespace {

constexpr int kTriesForDistinct = 1000;

class Workshop {
 public:
  Workshop(const Type& type, Draw& draw) : type_(type), draw_(draw) {}

  Value operator()(const MakeInteger& maker) {
    const IntegerRange range = draw_range(maker.min, maker.max, maker.step, draw_);
    return to_scalar(type_, draw_integer(range, draw_.random));
  }

  Value operator()(const MakeLiteral& maker) { return maker.of; }

  Value operator()(const MakeExpression& maker) {
    return to_scalar(type_, maker.of.evaluate(draw_.environment));
  }

  Value operator()(const MakeDouble& maker) {
    const double min = evaluate_bound(maker.min, draw_), max = evaluate_bound(maker.max, draw_);
    if (!(min <= max)) throw Error(fmt::format("nothing lies between {} and {}", min, max));
    if (!maker.step) return {min + draw_.random.unit() * (max - min)};
    const double step = evaluate_bound(*maker.step, draw_);
    const double steps = std::floor((max - min) / step);
    if (!(step > 0) || !(steps < 0x1p53)) throw Error(fmt::format("a step is {}", step));
    const std::uint64_t chosen = draw_.random.below(static_cast<std::uint64_t>(steps) + 1);
    return {min + static_cast<double>(chosen) * step};
  }

  Value operator()(const MakeBool& maker) { return {draw_.random.unit() < maker.probability}; }

  Value operator()(const MakeChar& maker) {
    return {static_cast<char>(draw_character(maker.alphabet))};
  }

  Value operator()(const MakeString& maker) {
    std::size_t left = draw_length(maker.length, draw_);
    std::string text;
    text.reserve(left);
    for (; left > 0; --left) append_utf8(draw_character(maker.alphabet), text);
    return {std::move(text)};
  }

  Value operator()(const MakeRepeat& maker) {
    std::string text;
    std::size_t left = draw_length(maker.length, draw_);
    const std::size_t period = count_code_points(maker.unit);
    text.reserve((left / period + 1) * maker.unit.size());
    for (; left >= period; left -= period) text += maker.unit;
    std::string_view unit = maker.unit;
    for (; left > 0; --left) {
      const std::size_t length = first_code_point(unit)->length;
      text += unit.substr(0, length);
      unit.remove_prefix(length);
    }
    return {std::move(text)};
  }

  Value operator()(const MakePick& maker) {
    const std::size_t length = maker.from.length(draw_.environment);
    if (length == 0) throw Error("cannot pick from an empty list");
    return maker.from.element(draw_.environment, draw_.random.below(length));
  }

  Value operator()(const MakeIndex& maker) {
    const std::size_t length = maker.of.length(draw_.environment);
    if (length == 0) throw Error("an empty list has no index");
    return to_scalar(type_, static_cast<std::int64_t>(draw_.random.below(length)));
  }

  Value operator()(const MakeIntegers& maker) {
    const std::size_t length = draw_length(maker.length, draw_);
    const IntegerRange range = draw_range(maker.min, maker.max, maker.step, draw_);
    return make_integers(type_, length, range, maker.order, maker.is_distinct);
  }

  Value operator()(const MakeList& maker) {
    const std::size_t length = draw_length(maker.length, draw_);
    Value list = empty_list(type_.element());
    std::unordered_set<std::string> seen;
    for (std::size_t i = 0; i < length; ++i) {
      draw_.environment[maker.index_slot].integer = static_cast<std::int64_t>(i);
      append(list,
             maker.is_distinct ? draw_unseen(*maker.each, seen) : make_value(*maker.each, draw_));
    }
    if (maker.order != Order::Any) sort_list(list, maker.order);
    return list;
  }

  Value operator()(const MakeMatrix& maker) {
    const std::size_t rows = draw_length(maker.rows, draw_);
    const std::size_t columns = draw_length(maker.columns, draw_);
    const Number one{Expression(1), {}};
    Value matrix = empty_list(type_.element());
    IntegerRange range{};
    if (!maker.each) range = draw_range(maker.min, maker.max, one, draw_);
    for (std::size_t i = 0; i < rows; ++i) {
      if (!maker.each) {
        append(matrix, make_integers(type_.element(), columns, range, Order::Any, false));
        continue;
      }
      Value row = empty_list(type_.element().element());
      for (std::size_t j = 0; j < columns; ++j) append(row, make_value(*maker.each, draw_));
      append(matrix, std::move(row));
    }
    return matrix;
  }

  Value operator()(const MakeFill& maker) {
    const std::size_t length = draw_length(maker.length, draw_);
    Value list = empty_list(type_.element());
    append(list, make_value(*maker.value, draw_));
    with_items(list, [&](auto& items) { items.resize(length, items.front()); });
    return list;
  }

  Value operator()(const MakeRange& maker) {
    const std::size_t length = draw_length(maker.length, draw_);
    const std::int64_t start = draw_number(maker.start, draw_);
    const std::int64_t step = draw_number(maker.step, draw_);
    std::vector<std::int64_t> numbers;
    numbers.reserve(length);
    for (std::size_t i = 0; i < length; ++i) {
      std::int64_t number = 0;
      if (__builtin_mul_overflow(static_cast<std::int64_t>(i), step, &number) ||
          __builtin_add_overflow(number, start, &number)) {
        throw Error("a range goes beyond 64 bits");
      }
      numbers.push_back(number);
    }
    return to_list(type_, std::move(numbers));
  }

  Value operator()(const MakeFormula& maker) {
    const std::size_t length = draw_length(maker.length, draw_);
    std::vector<std::int64_t> numbers;
    numbers.reserve(length);
    for (std::size_t i = 0; i < length; ++i) {
      draw_.environment[maker.index_slot].integer = static_cast<std::int64_t>(i);
      numbers.push_back(maker.value.evaluate(draw_.environment));
    }
    return to_list(type_, std::move(numbers));
  }

  Value operator()(const MakePermutation& maker) {
    const std::size_t length = draw_length(maker.length, draw_);
    const std::int64_t start = draw_number(maker.start, draw_);
    if (start > std::numeric_limits<std::int64_t>::max() - kMostElements) {
      throw Error("a permutation goes beyond 64 bits");
    }
    std::vector<std::int64_t> numbers(length);
    for (std::size_t i = 0; i < length; ++i) numbers[i] = start + static_cast<std::int64_t>(i);
    draw_.random.shuffle(numbers);
    return to_list(type_, std::move(numbers));
  }

  Value operator()(const MakeCycle& maker) {
    const std::size_t length = draw_length(maker.length, draw_);
    Value list = empty_list(type_.element());
    for (const MakerPtr& element : maker.of) append(list, make_value(*element, draw_));
    with_items(list, [&](auto& items) {
      const std::size_t period = items.size();
      for (std::size_t i = period; i < length; ++i) items.push_back(items[i - period]);
      items.resize(length, items.front());
    });
    return list;
  }

  Value operator()(const MakeSample& maker) {
    const std::size_t length = draw_length(maker.length, draw_);
    const Value source = make_value(*maker.of, draw_);
    const std::size_t kinds = length_of(source);
    if (kinds == 0 && length > 0) throw Error("cannot sample from an empty list");
    std::vector<std::uint64_t> bounds;  // the sums of the first 1, 2, ... weights
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < kinds; ++i) {
      sum += maker.has_zipf_weights ? (std::uint64_t{1} << 32) / (i + 1) : 1;
      bounds.push_back(sum);
    }
    Value list = empty_list(type_.element());
    for (std::size_t i = 0; i < length; ++i) {
      const std::uint64_t drawn = draw_.random.below(sum);
      const auto which = std::upper_bound(bounds.begin(), bounds.end(), drawn);
      append(list, element_at(source, static_cast<std::size_t>(which - bounds.begin())));
    }
    return list;
  }

  Value operator()(const MakeConcat& maker) {
    if (type_.kind() == TypeKind::String) {
      std::string text;
      for (const MakerPtr& part : maker.parts) {
        text += std::get<std::string>(make_value(*part, draw_).data);
      }
      return {std::move(text)};
    }
    Value list = empty_list(type_.element());
    for (const MakerPtr& part : maker.parts) {
      Value made = make_value(*part, draw_);
      if (part->type == type_.element()) {
        append(list, std::move(made));
        continue;
      }
      with_items(list, [&](auto& items) {
        with_items(made, [&](auto& more) {
          if constexpr (std::is_same_v<decltype(items), decltype(more)>) {
            items.insert(items.end(), more.begin(), more.end());
          }
        });
      });
    }
    return list;
  }

  Value operator()(const MakeChoice& maker) {
    return make_value(*maker.of[draw_.random.below(maker.of.size())], draw_);
  }

  Value operator()(const MakeShuffle& maker) {
    Value list = make_value(*maker.of, draw_);
    with_items(list, [&](auto& items) { draw_.random.shuffle(items); });
    return list;
  }

  Value operator()(const MakeSorted& maker) {
    Value list = make_value(*maker.of, draw_);
    sort_list(list, maker.order);
    return list;
  }

  Value operator()(const MakeTree& maker) {
    const std::size_t count = draw_length(maker.nodes, draw_);
    std::vector<std::uint8_t> present = draw_tree_shape(maker.shape, count, draw_.random);
    Value nodes = empty_list(type_.element());
    for (std::size_t i = 0; i < count; ++i) append(nodes, make_value(*maker.each, draw_));
    return make_tree(std::move(present), std::move(nodes));
  }

 private:
  std::uint32_t draw_character(const Alphabet& alphabet) {
    return alphabet[draw_.random.below(alphabet.size())];
  }

  Value make_integers(const Type& list, std::size_t length, const IntegerRange& range, Order order,
                      bool is_distinct) {
    if (list.element().kind() == TypeKind::Long) {
      return {draw_integers<std::int64_t>(length, range, order, is_distinct, draw_.random)};
    }
    to_scalar(list.element(), range.min);
    to_scalar(list.element(), range.max);
    return {draw_integers<std::int32_t>(length, range, order, is_distinct, draw_.random)};
  }

  // One more element for `list` that is not among `seen`.
  Value draw_unseen(const Maker& each, std::unordered_set<std::string>& seen) {
    for (int tries = 0; tries < kTriesForDistinct; ++tries) {
      Value element = make_value(each, draw_);
      std::string key;
      encode(each.type, element, key);
      if (seen.insert(std::move(key)).second) return element;
    }
    throw Error(fmt::format("no new element in {} tries after {} distinct ones", kTriesForDistinct,
                            seen.size()));
  }

  const Type& type_;
  Draw& draw_;
};

}  // namespace

Value make_value(const Maker& maker, Draw& draw) {
  return std::visit(Workshop(maker.type, draw), maker.data);
}

}  // namespace gavel
