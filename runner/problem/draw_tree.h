// Shapes of random trees.
#pragma once

#include <cstdint>
#include <vector>

#include "runner/problem/maker.h"
#include "runner/problem/random.h"

namespace gavel {

// TreeSlots::present of a tree with `count` nodes. Random: each further node takes one of the free
// places below the nodes so far, uniformly.
std::vector<std::uint8_t> draw_tree_shape(TreeShape shape, std::size_t count, Random& random);

}  // namespace gavel
