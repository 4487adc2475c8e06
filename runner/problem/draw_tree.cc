#include "runner/problem/draw_tree.h"

#include <array>

namespace gavel {
namespace {

std::vector<std::uint8_t> make_chain(std::size_t count, std::uint8_t left, std::uint8_t right) {
  std::vector<std::uint8_t> present{1};
  for (std::size_t i = 1; i < count; ++i) present.insert(present.end(), {left, right});
  if (present.back() == 0) present.pop_back();
  return present;
}

constexpr std::size_t kNone = ~std::size_t{0};
using Children = std::vector<std::array<std::size_t, 2>>;

Children draw_children(std::size_t count, Random& random) {
  struct FreePlace {
    std::size_t parent;
    std::size_t side;
  };
  Children children(count, {kNone, kNone});
  std::vector<FreePlace> free_places{{0, 0}, {0, 1}};
  for (std::size_t node = 1; node < count; ++node) {
    FreePlace& place = free_places[random.below(free_places.size())];
    children[place.parent][place.side] = node;
    place = free_places.back();
    free_places.pop_back();
    free_places.push_back({node, 0});
    free_places.push_back({node, 1});
  }
  return children;
}

std::vector<std::uint8_t> level_order(const Children& children) {
  std::vector<std::uint8_t> present{1};
  std::vector<std::size_t> queue{0};
  for (std::size_t at = 0; at < queue.size(); ++at) {
    for (const std::size_t child : children[queue[at]]) {
      present.push_back(child == kNone ? 0 : 1);
      if (child != kNone) queue.push_back(child);
    }
  }
  while (present.back() == 0) present.pop_back();
  return present;
}

}  // namespace

std::vector<std::uint8_t> draw_tree_shape(TreeShape shape, std::size_t count, Random& random) {
  if (count == 0) return {};
  switch (shape) {
    case TreeShape::Complete:
      return std::vector<std::uint8_t>(count, 1);
    case TreeShape::Left:
      return make_chain(count, 1, 0);
    case TreeShape::Right:
      return make_chain(count, 0, 1);
    case TreeShape::Random:
      return level_order(draw_children(count, random));
  }
  return {};
}

}  // namespace gavel
