// Makers: how a family's inputs are drawn, one struct for each kind of docs/problem-format.md.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "runner/problem/constraints.h"
#include "runner/problem/expression.h"
#include "runner/problem/type.h"
#include "runner/problem/value.h"

namespace gavel {

// Drawn uniformly from low to high, both inclusive, each time it is needed; low without high.
struct Number {
  Expression low;
  std::optional<Expression> high;
};

struct Maker;
using MakerPtr = std::shared_ptr<const Maker>;

struct MakeInteger {
  Number min, max, step;
};
struct MakeLiteral {
  Value of;
};
struct MakeExpression {
  Expression of;
};
struct MakeDouble {
  Bound min, max;
  std::optional<Bound> step;
};
struct MakeBool {
  double probability;
};
struct MakeChar {
  Alphabet alphabet;
};
struct MakeString {
  Number length;
  Alphabet alphabet;
};
struct MakeRepeat {
  std::string unit;
  Number length;
};
struct MakePick {
  Path from;
};
struct MakeIndex {
  Path of;
};
struct MakeIntegers {
  Number length, min, max, step;
  Order order;
  bool is_distinct;
};
// Also doubles, bools and strings. `each` sees the element's index in the slot.
struct MakeList {
  Number length;
  MakerPtr each;
  Order order;
  bool is_distinct;
  std::size_t index_slot;
};
// Rows of `each`, or of integers from min to max.
struct MakeMatrix {
  Number rows, columns;
  MakerPtr each;  // null: min, max
  Number min, max;
};
struct MakeFill {
  Number length;
  MakerPtr value;
};
struct MakeRange {
  Number length, start, step;
};
struct MakeFormula {
  Number length;
  Expression value;
  std::size_t index_slot;
};
struct MakePermutation {
  Number length, start;
};
struct MakeCycle {
  Number length;
  std::vector<MakerPtr> of;
};
struct MakeSample {
  Number length;
  MakerPtr of;
  bool has_zipf_weights;
};
struct MakeConcat {
  std::vector<MakerPtr> parts;
};
struct MakeChoice {
  std::vector<MakerPtr> of;
};
struct MakeShuffle {
  MakerPtr of;
};
struct MakeSorted {
  MakerPtr of;
  Order order;
};
enum class TreeShape { Random, Left, Right, Complete };
struct MakeTree {
  Number nodes;
  TreeShape shape;
  MakerPtr each;
};

using MakerData =
    std::variant<MakeInteger, MakeLiteral, MakeExpression, MakeDouble, MakeBool, MakeChar,
                 MakeString, MakeRepeat, MakePick, MakeIndex, MakeIntegers, MakeList, MakeMatrix,
                 MakeFill, MakeRange, MakeFormula, MakePermutation, MakeCycle, MakeSample,
                 MakeConcat, MakeChoice, MakeShuffle, MakeSorted, MakeTree>;

struct Maker {
  Type type;  // of what it makes
  MakerData data;
};

// The calls of a class.
struct CallsMaker;
struct CallMaker {
  std::size_t method;
  std::int64_t weight;
  std::vector<MakerPtr> arguments;
};
struct DrawCalls {
  Number length;
  std::vector<CallMaker> of;
  bool is_cycle;
  std::size_t index_slot;
};
struct ConcatCalls {
  std::vector<CallsMaker> parts;
};
struct ChooseCalls {
  std::vector<CallsMaker> of;
};
struct CallsMaker {
  std::variant<DrawCalls, ConcatCalls, ChooseCalls> data;
};

}  // namespace gavel
