// An input taken apart into pieces that can be removed and changed one by one.
#pragma once

#include <cstdint>
#include <vector>

#include "runner/problem/spec.h"

namespace gavel {

// One value. What stands in `number` (or `decimal`) is a scalar; `items` are the elements of a
// list, the characters of a string, the nodes of a tree in level order, the arguments of a call.
struct Part {
  TypeKind kind = TypeKind::Void;
  std::int64_t number = 0;  // int, long, bool, char, a string's character; of a call its method
  double decimal = 0;
  std::vector<std::uint8_t> present;  // of a tree: as in TreeSlots
  std::vector<Part> items;
};

// One part for each argument; for a class one more, a list of its calls.
std::vector<Part> take_apart(const Signature& signature, const Input& input);
Input put_together(const Signature& signature, const std::vector<Part>& parts);

// How simple an input is: fewer pieces first, then smaller numbers and plainer characters.
struct Simplicity {
  std::size_t pieces = 0;
  double amount = 0;          // the sum of what numbers and characters cost
  std::size_t blemishes = 0;  // signs and fractions

  friend auto operator<=>(const Simplicity&, const Simplicity&) = default;
};
Simplicity measure(const std::vector<Part>& parts);

// What a character costs: letters first, then digits, then the rest of ASCII.
std::int64_t character_rank(std::int64_t code_point);

}  // namespace gavel
