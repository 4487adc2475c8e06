#include "runner/judge/remove_parts.h"

#include <algorithm>

#include "runner/judge/shrink_tree.h"

namespace gavel {
namespace {

// The same range of every other list that is as long: lists that belong together.
void erase_alike(Parts& candidate, const Place& place, std::size_t from, std::size_t count) {
  const std::size_t length = at_place(candidate, place).items.size();
  for (const Place& other : places(candidate, has_elements)) {
    if (other.size() != place.size() || at_place(candidate, other).items.size() != length) continue;
    erase_range(at_place(candidate, other), from, count);
  }
}

bool take_without(SmallestFailure& smallest, const Place& place, std::size_t from,
                  std::size_t count) {
  // Each is made when its turn comes: of a long text one takes megabytes.
  const auto plain = [&] {
    Parts parts = smallest.parts();
    erase_range(at_place(parts, place), from, count);
    return parts;
  };
  if (smallest.take(plain())) return true;
  if (smallest.is_spent()) return false;
  Parts alike = smallest.parts();
  erase_alike(alike, place, from, count);
  if (smallest.take(std::move(alike))) return true;
  // A number that goes with the length.
  for (std::size_t i = 0; i < smallest.parts().size(); ++i) {
    if (!is_whole_number(smallest.parts()[i])) continue;
    Parts lowered = plain();
    lowered[i].number -= static_cast<std::int64_t>(count);
    if (smallest.take(std::move(lowered))) return true;
  }
  return false;
}

// Places are looked for again each time: work on one may do away with others.
template <typename Wanted, typename Work>
void for_each_place(SmallestFailure& smallest, const Wanted& is_wanted, const Work& work) {
  for (std::size_t place = 0;; ++place) {
    const std::vector<Place> all = places(smallest.parts(), is_wanted);
    if (place >= all.size() || smallest.is_spent()) return;
    work(all[place]);
  }
}

// Halves of `length()` first, then ever smaller pieces, from the back: `work(from, count)`.
template <typename Length, typename Work>
void for_each_piece(const SmallestFailure& smallest, const Length& length, const Work& work) {
  for (std::size_t count = length(); count > 0; count = count == 1 ? 0 : (count + 1) / 2) {
    for (std::size_t end = length(); end >= count && !smallest.is_spent();) {
      const std::size_t from = end - count;
      work(from, count);
      end = std::min(from, length());
    }
  }
}

void remove_elements(SmallestFailure& smallest) {
  for_each_place(smallest, has_elements, [&](const Place& place) {
    const auto length = [&] { return at_place(smallest.parts(), place).items.size(); };
    if (length() > 0 && take_without(smallest, place, 0, length())) return;
    for_each_piece(smallest, length, [&](std::size_t from, std::size_t count) {
      take_without(smallest, place, from, count);
    });
  });
}

// The same places of every row.
void remove_columns(SmallestFailure& smallest) {
  const auto is_table = [](const Part& part) {
    return part.items.size() > 1 && has_elements(part) && has_elements(part.items.front());
  };
  for_each_place(smallest, is_table, [&](const Place& place) {
    const auto width = [&] { return at_place(smallest.parts(), place).items.front().items.size(); };
    for_each_piece(smallest, width, [&](std::size_t from, std::size_t count) {
      Parts candidate = smallest.parts();
      for (Part& row : at_place(candidate, place).items) {
        if (row.items.size() >= from + count) erase_range(row, from, count);
      }
      smallest.take(std::move(candidate));
    });
  });
}

void prune_trees(SmallestFailure& smallest) {
  const auto is_tree = [](const Part& part) { return part.kind == TypeKind::Tree; };
  for_each_place(smallest, is_tree, [&](const Place& place) {
    for (std::size_t node = 0;
         node < at_place(smallest.parts(), place).items.size() && !smallest.is_spent();) {
      bool is_taken = false;
      for (const Pruning pruning : kPrunings) {
        Parts candidate = smallest.parts();
        Part& tree = at_place(candidate, place);
        tree = prune(tree, node, pruning);
        is_taken = smallest.take(std::move(candidate));
        if (is_taken) break;
      }
      if (!is_taken) ++node;
    }
  });
}

// The sum of two neighbours in their place.
void take_merged(SmallestFailure& smallest, const Place& place, std::size_t first) {
  Parts candidate = smallest.parts();
  Part& list = at_place(candidate, place);
  if (!is_whole_number(list.items[first])) return;
  if (!add(list.items[first], list.items[first + 1].number)) return;
  erase_range(list, first + 1, 1);
  smallest.take(std::move(candidate));
}

// Two elements that only together can go: a push and its pop.
void remove_pairs(SmallestFailure& smallest) {
  for_each_place(smallest, has_elements, [&](const Place& place) {
    const auto length = [&] { return at_place(smallest.parts(), place).items.size(); };
    if (length() > kMostPairs) return;
    for (std::size_t a = 0; a < length(); ++a) {
      for (std::size_t b = a + 1; b < length() && !smallest.is_spent(); ++b) {
        Parts candidate = smallest.parts();
        erase_range(at_place(candidate, place), b, 1);
        erase_range(at_place(candidate, place), a, 1);
        if (!smallest.take(std::move(candidate)) && b == a + 1) take_merged(smallest, place, a);
      }
    }
  });
}

}  // namespace

void remove_parts(SmallestFailure& smallest) {
  remove_elements(smallest);
  remove_columns(smallest);
  prune_trees(smallest);
  remove_pairs(smallest);
}

}  // namespace gavel
