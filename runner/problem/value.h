// The typed data of a case.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "runner/problem/type.h"

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
// Level order with absent children marked, no trailing absent slots: present[i] tells whether slot
// i holds a node; the nodes' values stand in order in `nodes` (a flat list of the element type).
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

// The same value, doubles and NaNs by their bits. Answers are compared by checkers, not by this.
bool is_identical(const Value& a, const Value& b);
// Whether `value` holds what `type` says: the right alternative at every level, valid strings,
// chars and bools, a well-formed tree.
bool is_of_type(const Type& type, const Value& value);

// A list of `element` without elements.
Value empty_list(const Type& element);
// Of a list made for the element's type (else Error: a fault of the judge).
void append(Value& list, Value element);
Value element_at(const Value& list, std::size_t index);
// Elements of a list, nodes of a tree, characters of a string; Error for anything else.
std::size_t length_of(const Value& value);
Value make_tree(std::vector<std::uint8_t> present, Value nodes);
// Level order without trailing absent slots, each slot the child of an earlier node.
bool is_well_formed(const std::vector<std::uint8_t>& present);

// UTF-8 without NUL: what `string` may hold.
bool is_valid_string(std::string_view text);

}  // namespace gavel
