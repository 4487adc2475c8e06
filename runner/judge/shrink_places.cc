#include "runner/judge/shrink_places.h"

#include <algorithm>

namespace gavel {
namespace {

constexpr std::size_t kMostPlaces = 3000;

void find_places(const Part& part, Place& place, const std::function<bool(const Part&)>& is_wanted,
                 std::vector<Place>& found) {
  if (found.size() >= kMostPlaces) return;
  if (is_wanted(part)) found.push_back(place);
  for (std::size_t i = 0; i < part.items.size(); ++i) {
    place.push_back(i);
    find_places(part.items[i], place, is_wanted, found);
    place.pop_back();
  }
}

}  // namespace

const Part& at_place(const Parts& parts, const Place& place) {
  const Part* part = &parts.at(place.front());
  for (std::size_t i = 1; i < place.size(); ++i) part = &part->items.at(place[i]);
  return *part;
}

Part& at_place(Parts& parts, const Place& place) {
  Part* part = &parts.at(place.front());
  for (std::size_t i = 1; i < place.size(); ++i) part = &part->items.at(place[i]);
  return *part;
}

std::vector<Place> places(const Parts& parts, const std::function<bool(const Part&)>& is_wanted) {
  std::vector<Place> found;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    Place place{i};
    find_places(parts[i], place, is_wanted, found);
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Place& a, const Place& b) { return a.size() < b.size(); });
  return found;
}

bool has_elements(const Part& part) {
  return part.kind == TypeKind::List || part.kind == TypeKind::Linked ||
         part.kind == TypeKind::String;
}

bool is_whole_number(const Part& part) {
  return part.kind == TypeKind::Int || part.kind == TypeKind::Long;
}

bool is_scalar(const Part& part) {
  return is_whole_number(part) || part.kind == TypeKind::Double || part.kind == TypeKind::Bool ||
         part.kind == TypeKind::Char;
}

bool add(Part& part, std::int64_t amount) {
  if (__builtin_add_overflow(part.number, amount, &part.number)) return false;
  return part.kind != TypeKind::Int || part.number == static_cast<std::int32_t>(part.number);
}

void erase_range(Part& part, std::size_t from, std::size_t count) {
  const auto begin = part.items.begin() + static_cast<std::ptrdiff_t>(from);
  part.items.erase(begin, begin + static_cast<std::ptrdiff_t>(count));
}

}  // namespace gavel
