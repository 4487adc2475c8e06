#include "runner/judge/lower_values.h"

#include <cmath>
#include <set>

namespace gavel {
namespace {

template <typename Change>
bool take_changed(SmallestFailure& smallest, const Place& place, const Change& change) {
  Parts candidate = smallest.parts();
  change(at_place(candidate, place));
  return smallest.take(std::move(candidate));
}

// To zero, or by halves of what is left: as far down as it goes. `set` puts one number in the
// place of another.
template <typename Set>
void lower_number(SmallestFailure& smallest, const Set& set, std::int64_t number) {
  const auto try_number = [&](std::int64_t wanted) {
    Parts candidate = smallest.parts();
    set(candidate, number, wanted);
    if (!smallest.take(std::move(candidate))) return false;
    number = wanted;
    return true;
  };
  if (number == 0 || try_number(0)) return;
  if (number < 0 && number > -std::int64_t{1} << 62) try_number(-number);
  for (std::int64_t step = number / 2; !smallest.is_spent();) {
    if (step == 0) step = number > 0 ? 1 : -1;
    const bool is_last = step == 1 || step == -1;
    if (number != 0 && try_number(number - step)) {
      step = number / 2;
      if (number == 0) break;
      continue;
    }
    if (is_last) break;
    step /= 2;
  }
}

void lower_decimal(SmallestFailure& smallest, const Place& place) {
  const auto try_decimal = [&](double wanted) {
    return take_changed(smallest, place, [&](Part& part) { part.decimal = wanted; });
  };
  if (try_decimal(0)) return;
  try_decimal(std::fabs(at_place(smallest.parts(), place).decimal));
  try_decimal(std::trunc(at_place(smallest.parts(), place).decimal));
  while (!smallest.is_spent() &&
         try_decimal(std::trunc(at_place(smallest.parts(), place).decimal / 2))) {
  }
}

void lower_character(SmallestFailure& smallest, const Place& place) {
  for (const char plain : {'a', 'b', 'c', 'A', '0', '1', ' '}) {
    const auto change = [&](Part& part) { part.number = plain; };
    if (take_changed(smallest, place, change)) return;
  }
}

void collect(const Part& part, bool of_characters, std::set<std::int64_t>& values) {
  const bool is_wanted = of_characters ? part.kind == TypeKind::Char : is_whole_number(part);
  if (is_wanted) values.insert(part.number);
  for (const Part& item : part.items) collect(item, of_characters, values);
}

void replace(Part& part, bool of_characters, std::int64_t from, std::int64_t to) {
  const bool is_wanted = of_characters ? part.kind == TypeKind::Char : is_whole_number(part);
  if (is_wanted && part.number == from) part.number = to;
  for (Part& item : part.items) replace(item, of_characters, from, to);
}

void lower_scalars(SmallestFailure& smallest) {
  for (const Place& place : places(smallest.parts(), is_scalar)) {
    if (smallest.is_spent()) return;
    const Part scalar = at_place(smallest.parts(), place);
    if (scalar.kind == TypeKind::Double) {
      lower_decimal(smallest, place);
    } else if (scalar.kind == TypeKind::Char) {
      lower_character(smallest, place);
    } else {
      const auto set = [&](Parts& parts, std::int64_t, std::int64_t to) {
        at_place(parts, place).number = to;
      };
      lower_number(smallest, set, scalar.number);
    }
  }
}

// One number or character, wherever it stands, by a smaller one.
void replace_everywhere(SmallestFailure& smallest) {
  for (const bool of_characters : {false, true}) {
    std::set<std::int64_t> values;
    for (const Part& part : smallest.parts()) collect(part, of_characters, values);
    if (values.size() > kMostPairs * 4) continue;
    for (const std::int64_t value : values) {
      const auto set = [&](Parts& parts, std::int64_t from, std::int64_t to) {
        for (Part& part : parts) replace(part, of_characters, from, to);
      };
      if (of_characters) {
        for (const char plain : {'a', 'b', 'c', 'd', 'A', '0', '1'}) {
          Parts candidate = smallest.parts();
          set(candidate, value, plain);
          if (smallest.take(std::move(candidate))) break;
        }
        continue;
      }
      lower_number(smallest, set, value);
    }
  }
}

// Two numbers at once, by the same amount: a sum or a difference stays.
void lower_pair(SmallestFailure& smallest, const Place& a, const Place& b, bool also_together) {
  for (const bool together : {true, false}) {
    if (together && !also_together) continue;
    std::int64_t step = at_place(smallest.parts(), a).number;
    while (step != 0 && !smallest.is_spent()) {
      Parts candidate = smallest.parts();
      const bool is_taken = add(at_place(candidate, a), -step) &&
                            add(at_place(candidate, b), together ? -step : step) &&
                            smallest.take(std::move(candidate));
      step = is_taken ? at_place(smallest.parts(), a).number : step / 2;
    }
  }
}

void lower_pairs(SmallestFailure& smallest) {
  const std::vector<Place> numbers = places(smallest.parts(), is_whole_number);
  if (numbers.size() > kMostPairs) return;
  for (std::size_t a = 0; a < numbers.size(); ++a) {
    for (std::size_t b = 0; b < numbers.size(); ++b) {
      if (a != b) lower_pair(smallest, numbers[a], numbers[b], a < b);
    }
  }
}

}  // namespace

void lower_values(SmallestFailure& smallest) {
  lower_scalars(smallest);
  replace_everywhere(smallest);
  lower_pairs(smallest);
}

}  // namespace gavel
