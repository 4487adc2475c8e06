// Smaller trees from a tree that was taken apart.
#pragma once

#include <array>

#include "runner/judge/parts.h"

namespace gavel {

// What becomes of a node: the tree is its subtree, it is gone with all below it, or its left or
// right child takes its place.
enum class Pruning { KeepOnly, Drop, LeftChild, RightChild };
inline constexpr std::array kPrunings = {Pruning::KeepOnly, Pruning::Drop, Pruning::LeftChild,
                                         Pruning::RightChild};

// `node` counts in level order.
Part prune(const Part& tree, std::size_t node, Pruning pruning);

}  // namespace gavel
