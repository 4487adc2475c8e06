#include "runner/judge/shrink.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "runner/judge/parts.h"
#include "runner/judge/shrink_tree.h"
#include "runner/problem/constraints.h"
#include "runner/problem/input.h"

namespace gavel {
namespace {

using Parts = std::vector<Part>;
using Place = std::vector<std::size_t>;  // indexes from an argument down

constexpr std::size_t kMostPlaces = 3000;  // scalars that are looked at one by one
constexpr std::size_t kMostPairs = 24;     // elements or scalars that are looked at in pairs

Part& at_path(Parts& parts, const Place& path) {
  Part* part = &parts.at(path.front());
  for (std::size_t i = 1; i < path.size(); ++i) part = &part->items.at(path[i]);
  return *part;
}

bool has_elements(const Part& part) {
  return part.kind == TypeKind::List || part.kind == TypeKind::Linked ||
         part.kind == TypeKind::String;
}

template <typename Wanted>
void find_places(const Part& part, Place& path, const Wanted& is_wanted,
                 std::vector<Place>& found) {
  if (found.size() >= kMostPlaces) return;
  if (is_wanted(part)) found.push_back(path);
  for (std::size_t i = 0; i < part.items.size(); ++i) {
    path.push_back(i);
    find_places(part.items[i], path, is_wanted, found);
    path.pop_back();
  }
}

// Outer places first.
template <typename Wanted>
std::vector<Place> places(const Parts& parts, const Wanted& is_wanted) {
  std::vector<Place> found;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    Place path{i};
    find_places(parts[i], path, is_wanted, found);
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Place& a, const Place& b) { return a.size() < b.size(); });
  return found;
}

void erase_range(Part& part, std::size_t from, std::size_t count) {
  const auto begin = part.items.begin() + static_cast<std::ptrdiff_t>(from);
  part.items.erase(begin, begin + static_cast<std::ptrdiff_t>(count));
}

bool is_whole_number(const Part& part) {
  return part.kind == TypeKind::Int || part.kind == TypeKind::Long;
}
bool is_scalar(const Part& part) {
  return is_whole_number(part) || part.kind == TypeKind::Double || part.kind == TypeKind::Bool ||
         part.kind == TypeKind::Char;
}

// False where the sum does not fit the type.
bool add(Part& part, std::int64_t amount) {
  if (__builtin_add_overflow(part.number, amount, &part.number)) return false;
  return part.kind != TypeKind::Int || part.number == static_cast<std::int32_t>(part.number);
}

class Shrinking {
 public:
  Shrinking(const ProblemSpec& problem, const Input& input, const ShrinkBudget& budget,
            const StillFails& still_fails)
      : problem_(problem),
        budget_(budget),
        still_fails_(still_fails),
        best_(take_apart(problem.signature, input)),
        cost_(measure(best_)),
        end_(std::chrono::steady_clock::now() + budget.most_time) {}

  Input run() {
    do {
      has_changed_ = false;
      remove_elements();
      remove_columns();
      prune_trees();
      remove_pairs();
      lower_scalars();
      replace_everywhere();
      lower_pairs();
    } while (has_changed_ && !is_spent());
    return put_together(problem_.signature, best_);
  }

 private:
  bool is_spent() const {
    return tries_ >= budget_.most_tries || std::chrono::steady_clock::now() >= end_;
  }

  bool is_allowed(const Input& input) const {
    return find_violations(problem_, input, Strictness::Full).empty() &&
           !find_unmet(problem_.constraints->require, bind_input(problem_.signature, input));
  }

  // Takes `candidate` when it is simpler, allowed, and fails.
  bool take(Parts candidate) {
    if (is_spent()) return false;
    const Simplicity cost = measure(candidate);
    if (!(cost < cost_)) return false;
    ++tries_;
    const Input input = put_together(problem_.signature, candidate);
    if (!is_allowed(input) || !still_fails_(input)) return false;
    best_ = std::move(candidate);
    cost_ = cost;
    has_changed_ = true;
    return true;
  }

  // The same range of every other list that is as long: lists that belong together.
  void erase_alike(Parts& candidate, const Place& path, std::size_t from, std::size_t count) {
    const std::size_t length = at_path(candidate, path).items.size();
    for (const Place& other : places(candidate, has_elements)) {
      if (other.size() != path.size() || at_path(candidate, other).items.size() != length) continue;
      erase_range(at_path(candidate, other), from, count);
    }
  }

  bool take_without(const Place& path, std::size_t from, std::size_t count) {
    // Each is made when its turn comes: of a long text one takes megabytes.
    const auto plain = [&] {
      Parts parts = best_;
      erase_range(at_path(parts, path), from, count);
      return parts;
    };
    if (take(plain())) return true;
    if (is_spent()) return false;
    Parts alike = best_;
    erase_alike(alike, path, from, count);
    if (take(std::move(alike))) return true;
    // A number that goes with the length.
    for (std::size_t i = 0; i < best_.size(); ++i) {
      if (!is_whole_number(best_[i])) continue;
      Parts lowered = plain();
      lowered[i].number -= static_cast<std::int64_t>(count);
      if (take(std::move(lowered))) return true;
    }
    return false;
  }

  // Places are looked for again each time: work on one may do away with others.
  template <typename Wanted, typename Work>
  void for_each_place(const Wanted& is_wanted, const Work& work) {
    for (std::size_t place = 0;; ++place) {
      const std::vector<Place> all = places(best_, is_wanted);
      if (place >= all.size() || is_spent()) return;
      work(all[place]);
    }
  }

  // Halves first, then ever smaller pieces, from the back.
  void remove_elements() {
    for_each_place(has_elements, [&](const Place& path) {
      const auto length = [&] { return at_path(best_, path).items.size(); };
      if (length() > 0 && take_without(path, 0, length())) return;
      for (std::size_t chunk = length(); chunk > 0; chunk = chunk == 1 ? 0 : (chunk + 1) / 2) {
        for (std::size_t end = length(); end >= chunk && !is_spent();) {
          const std::size_t from = end - chunk;
          take_without(path, from, chunk);
          end = std::min(from, length());
        }
      }
    });
  }

  // The same places of every row.
  void remove_columns() {
    const auto is_table = [](const Part& part) {
      return part.items.size() > 1 && has_elements(part) && has_elements(part.items.front());
    };
    for_each_place(is_table, [&](const Place& path) {
      const auto width = [&] { return at_path(best_, path).items.front().items.size(); };
      for (std::size_t chunk = width(); chunk > 0; chunk = chunk == 1 ? 0 : (chunk + 1) / 2) {
        for (std::size_t end = width(); end >= chunk && !is_spent();) {
          const std::size_t from = end - chunk;
          Parts candidate = best_;
          for (Part& row : at_path(candidate, path).items) {
            if (row.items.size() >= from + chunk) erase_range(row, from, chunk);
          }
          take(std::move(candidate));
          end = std::min(from, width());
        }
      }
    });
  }

  void prune_trees() {
    const auto is_tree = [](const Part& part) { return part.kind == TypeKind::Tree; };
    for_each_place(is_tree, [&](const Place& path) {
      for (std::size_t node = 0; node < at_path(best_, path).items.size() && !is_spent();) {
        bool is_taken = false;
        for (const Pruning pruning : kPrunings) {
          Parts candidate = best_;
          Part& tree = at_path(candidate, path);
          tree = prune(tree, node, pruning);
          is_taken = take(std::move(candidate));
          if (is_taken) break;
        }
        if (!is_taken) ++node;
      }
    });
  }

  // Two elements that only together can go: a push and its pop.
  void remove_pairs() {
    for_each_place(has_elements, [&](const Place& path) {
      const auto length = [&] { return at_path(best_, path).items.size(); };
      if (length() > kMostPairs) return;
      for (std::size_t a = 0; a < length(); ++a) {
        for (std::size_t b = a + 1; b < length() && !is_spent(); ++b) {
          Parts candidate = best_;
          erase_range(at_path(candidate, path), b, 1);
          erase_range(at_path(candidate, path), a, 1);
          if (!take(std::move(candidate)) && b == a + 1) take_merged(path, a);
        }
      }
    });
  }

  // The sum of two neighbours in their place.
  void take_merged(const Place& place, std::size_t first) {
    Parts candidate = best_;
    Part& list = at_path(candidate, place);
    if (!is_whole_number(list.items[first])) return;
    if (!add(list.items[first], list.items[first + 1].number)) return;
    erase_range(list, first + 1, 1);
    take(std::move(candidate));
  }

  template <typename Change>
  bool take_changed(const Place& path, const Change& change) {
    Parts candidate = best_;
    change(at_path(candidate, path));
    return take(std::move(candidate));
  }

  void lower_scalars() {
    for (const Place& path : places(best_, is_scalar)) {
      if (is_spent()) return;
      const Part scalar = at_path(best_, path);
      if (scalar.kind == TypeKind::Double) {
        lower_decimal(path);
      } else if (scalar.kind == TypeKind::Char) {
        lower_character(path);
      } else {
        const auto set = [&](Parts& parts, std::int64_t, std::int64_t to) {
          at_path(parts, path).number = to;
        };
        lower_number(set, scalar.number);
      }
    }
  }

  // To zero, or by halves of what is left: as far down as it goes. `set` puts one number in the
  // place of another.
  template <typename Set>
  void lower_number(const Set& set, std::int64_t number) {
    const auto try_number = [&](std::int64_t wanted) {
      Parts candidate = best_;
      set(candidate, number, wanted);
      if (!take(std::move(candidate))) return false;
      number = wanted;
      return true;
    };
    if (number == 0 || try_number(0)) return;
    if (number < 0 && number > -std::int64_t{1} << 62) try_number(-number);
    for (std::int64_t step = number / 2; !is_spent();) {
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

  void lower_decimal(const Place& path) {
    const auto try_decimal = [&](double wanted) {
      return take_changed(path, [&](Part& part) { part.decimal = wanted; });
    };
    if (try_decimal(0)) return;
    try_decimal(std::fabs(at_path(best_, path).decimal));
    try_decimal(std::trunc(at_path(best_, path).decimal));
    while (!is_spent() && try_decimal(std::trunc(at_path(best_, path).decimal / 2))) {
    }
  }

  void lower_character(const Place& path) {
    for (const char plain : {'a', 'b', 'c', 'A', '0', '1', ' '}) {
      const auto change = [&](Part& part) { part.number = plain; };
      if (take_changed(path, change)) return;
    }
  }

  static void collect(const Part& part, bool of_characters, std::set<std::int64_t>& values) {
    const bool is_wanted = of_characters ? part.kind == TypeKind::Char : is_whole_number(part);
    if (is_wanted) values.insert(part.number);
    for (const Part& item : part.items) collect(item, of_characters, values);
  }
  static void replace(Part& part, bool of_characters, std::int64_t from, std::int64_t to) {
    const bool is_wanted = of_characters ? part.kind == TypeKind::Char : is_whole_number(part);
    if (is_wanted && part.number == from) part.number = to;
    for (Part& item : part.items) replace(item, of_characters, from, to);
  }

  // One number or character, wherever it stands, by a smaller one.
  void replace_everywhere() {
    for (const bool of_characters : {false, true}) {
      std::set<std::int64_t> values;
      for (const Part& part : best_) collect(part, of_characters, values);
      if (values.size() > kMostPairs * 4) continue;
      for (const std::int64_t value : values) {
        const auto set = [&](Parts& parts, std::int64_t from, std::int64_t to) {
          for (Part& part : parts) replace(part, of_characters, from, to);
        };
        if (of_characters) {
          for (const char plain : {'a', 'b', 'c', 'd', 'A', '0', '1'}) {
            Parts candidate = best_;
            set(candidate, value, plain);
            if (take(std::move(candidate))) break;
          }
          continue;
        }
        lower_number(set, value);
      }
    }
  }

  // Two numbers at once, by the same amount: a sum or a difference stays.
  void lower_pairs() {
    const std::vector<Place> numbers = places(best_, is_whole_number);
    if (numbers.size() > kMostPairs) return;
    for (std::size_t a = 0; a < numbers.size(); ++a) {
      for (std::size_t b = 0; b < numbers.size(); ++b) {
        if (a != b) lower_pair(numbers[a], numbers[b], a < b);
      }
    }
  }

  void lower_pair(const Place& a, const Place& b, bool also_together) {
    for (const bool together : {true, false}) {
      if (together && !also_together) continue;
      std::int64_t step = at_path(best_, a).number;
      while (step != 0 && !is_spent()) {
        Parts candidate = best_;
        const bool is_taken = add(at_path(candidate, a), -step) &&
                              add(at_path(candidate, b), together ? -step : step) &&
                              take(std::move(candidate));
        step = is_taken ? at_path(best_, a).number : step / 2;
      }
    }
  }

  const ProblemSpec& problem_;
  const ShrinkBudget& budget_;
  const StillFails& still_fails_;
  Parts best_;
  Simplicity cost_;
  std::chrono::steady_clock::time_point end_;
  std::size_t tries_ = 0;
  bool has_changed_ = false;
};

}  // namespace

Input shrink(const ProblemSpec& problem, const Input& input, const ShrinkBudget& budget,
             const StillFails& still_fails) {
  return Shrinking(problem, input, budget, still_fails).run();
}

}  // namespace gavel
