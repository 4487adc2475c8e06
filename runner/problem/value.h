// The typed data of a case.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace gavel {

struct Value;

using Ints = std::vector<std::int32_t>;
using Longs = std::vector<std::int64_t>;
using Doubles = std::vector<double>;
using Strings = std::vector<std::string>;
// One byte an element, 0 or 1 (std::vector<bool> has no addressable elements).
struct Bools {
  std::vector<std::uint8_t> items;
  friend bool operator==(const Bools&, const Bools&) = default;
};
struct Chars {
  std::string items;
  friend bool operator==(const Chars&, const Chars&) = default;
};
// list<list<...>>, list<linked<...>>, list<tree<...>>.
using Nested = std::vector<Value>;
// Level order with absent children marked, no trailing absent slots: present[i] tells whether slot i
// holds a node; the nodes' values stand in order in `nodes` (a flat list of the element type).
struct TreeSlots;

// Lists and linked lists of scalars are flat vectors: ten million ints are 40 MB.
// A list and a linked list of the same elements have the same Value; the Type tells them apart.
struct Value {
  std::variant<std::monostate,  // void
               std::int32_t, std::int64_t, double, bool, char, std::string, Ints, Longs, Doubles,
               Bools, Chars, Strings, Nested, std::shared_ptr<const TreeSlots>>
      data;
};

struct TreeSlots {
  std::vector<std::uint8_t> present;
  Value nodes;
};

}  // namespace gavel
