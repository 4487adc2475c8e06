// Linked lists and trees of the solution's own classes on the wire; codec.h has the rest.
#pragma once

#include "codec.h"

namespace gavel_runtime {

template <class T>
constexpr bool is_list_node = requires(T node) {
  node.val;
  node.next = &node;
};
template <class T>
constexpr bool is_tree_node = requires(T node) {
  node.val;
  node.left = &node;
  node.right = &node;
};

// However the solution defines its constructors.
template <class Node, class Element>
Node* make_node(Input& input) {
  std::remove_cvref_t<decltype(Node::val)> value{};
  Element::decode(input, value);
  if constexpr (std::is_default_constructible_v<Node>) {
    Node* const node = new Node();
    node->val = std::move(value);
    return node;
  } else {
    return new Node(std::move(value));
  }
}

template <class T>
using Pointee = std::remove_cv_t<std::remove_pointer_t<T>>;

}  // namespace gavel_runtime

template <class Element, class Node>
struct gavel_linked_ {
  using Canonical = Node*;
  static constexpr const char* kName = "a linked list";

  template <class N>
  static void decode(gavel_runtime::Input& input, N*& head) {
    head = nullptr;
    N** link = &head;
    for (std::size_t count = input.take_count(); count != 0; --count) {
      *link = gavel_runtime::make_node<N, Element>(input);
      link = &(*link)->next;
    }
    *link = nullptr;
  }
  template <class T>
  static void encode(gavel_runtime::Output& output, const T& head) {
    if constexpr (__is_same(T, std::nullptr_t)) {
      output.put_count(0);
    } else if constexpr (std::is_pointer_v<T> &&
                         gavel_runtime::is_list_node<gavel_runtime::Pointee<T>>) {
      put(output, head);
    } else {
      gavel_runtime::reject_type(typeid(T), kName);
    }
  }

 private:
  // Brent: the hare meets a tortoise that jumps to it at every power of two.
  template <class N>
  static void put(gavel_runtime::Output& output, N* head) {
    const std::size_t at = output.size();
    output.put_count(0);
    std::size_t count = 0;
    std::size_t jump = 1;
    const N* tortoise = nullptr;
    for (const N* node = head; node != nullptr; node = node->next) {
      gavel_runtime::leave_out(node);
      if (node == tortoise) gavel_runtime::reject("returned a linked list with a cycle");
      if (++count == jump) {
        tortoise = node;
        jump *= 2;
      }
      Element::encode(output, node->val);
    }
    output.put_count_at(at, count);
  }
};

template <class Element, class Node>
struct gavel_tree_ {
  using Canonical = Node*;
  static constexpr const char* kName = "a tree";

  template <class N>
  static void decode(gavel_runtime::Input& input, N*& root) {
    root = nullptr;
    std::vector<N*> nodes;  // in level order; slot i > 0 is a child of node (i - 1) / 2
    const std::size_t slots = input.take_count();
    for (std::size_t slot = 0; slot < slots; ++slot) {
      N* node = nullptr;
      if (input.take<unsigned char>() != 0) {
        node = gavel_runtime::make_node<N, Element>(input);
        node->left = node->right = nullptr;
        nodes.push_back(node);
      }
      if (slot == 0)
        root = node;
      else
        (slot % 2 == 1 ? nodes[(slot - 1) / 2]->left : nodes[(slot - 1) / 2]->right) = node;
    }
  }
  template <class T>
  static void encode(gavel_runtime::Output& output, const T& root) {
    if constexpr (__is_same(T, std::nullptr_t)) {
      output.put_count(0);
    } else if constexpr (std::is_pointer_v<T> &&
                         gavel_runtime::is_tree_node<gavel_runtime::Pointee<T>>) {
      put(output, root);
    } else {
      gavel_runtime::reject_type(typeid(T), kName);
    }
  }

 private:
  template <class N>
  static void put(gavel_runtime::Output& output, N* root) {
    const std::size_t at = output.size();
    output.put_count(0);
    std::size_t end = output.size();  // behind the last slot that holds a node
    std::size_t slots = 0;
    std::size_t used = 0;
    std::vector<const N*> nodes;
    gavel_runtime::Seen seen;
    const auto visit = [&](const N* node) {
      ++slots;
      output.put(static_cast<unsigned char>(node != nullptr));
      if (node == nullptr) return;
      if (!seen.add(node)) gavel_runtime::reject("returned a tree that reaches a node twice");
      gavel_runtime::leave_out(node);
      Element::encode(output, node->val);
      nodes.push_back(node);
      end = output.size();
      used = slots;
    };
    visit(root);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      visit(nodes[i]->left);
      visit(nodes[i]->right);
    }
    output.shrink_to(end);
    output.put_count_at(at, used);
  }
};
