#include "runner/judge/shrink_tree.h"

#include <deque>
#include <optional>

namespace gavel {
namespace {

constexpr std::size_t kNobody = ~std::size_t{0};

struct Links {
  std::vector<std::array<std::size_t, 2>> children;  // by node; kNobody where there is none
};

Links link_nodes(const Part& tree) {
  Links links{.children = std::vector(tree.items.size(), std::array{kNobody, kNobody})};
  std::size_t slot = 1;
  std::size_t next = 1;
  for (auto& pair : links.children) {
    for (std::size_t& child : pair) {
      if (slot < tree.present.size() && tree.present[slot++] != 0) child = next++;
    }
  }
  return links;
}

Part tree_from(const Part& tree, const Links& links, std::size_t root) {
  Part result;
  result.kind = tree.kind;
  if (root == kNobody) return result;
  std::deque<std::size_t> waiting{root};
  for (; !waiting.empty(); waiting.pop_front()) {
    const std::size_t node = waiting.front();
    result.present.push_back(node == kNobody ? 0 : 1);
    if (node == kNobody) continue;
    result.items.push_back(tree.items[node]);
    for (const std::size_t child : links.children[node]) waiting.push_back(child);
  }
  while (!result.present.empty() && result.present.back() == 0) result.present.pop_back();
  return result;
}

}  // namespace

Part prune(const Part& tree, std::size_t node, Pruning pruning) {
  Links links = link_nodes(tree);
  if (pruning == Pruning::KeepOnly) return tree_from(tree, links, node);
  std::size_t heir = kNobody;
  if (pruning == Pruning::LeftChild) heir = links.children[node][0];
  if (pruning == Pruning::RightChild) heir = links.children[node][1];
  if (node == 0) return tree_from(tree, links, heir);
  for (auto& pair : links.children) {
    for (std::size_t& child : pair) {
      if (child == node) child = heir;
    }
  }
  return tree_from(tree, links, 0);
}

}  // namespace gavel
