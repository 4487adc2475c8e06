// The parsed form of an expression: shared by its parser and its evaluation, and nobody else.
#pragma once

#include <cstdint>
#include <vector>

#include "runner/problem/expression.h"

namespace gavel {

enum class Operation {
  Literal,
  Integer,  // the number that a slot holds
  Element,  // the integer at a path: slot, then indexes as children
  Negate,
  Not,
  Add,
  Subtract,
  Multiply,
  Divide,
  Remainder,
  Power,
  Equal,
  NotEqual,
  Less,
  LessEqual,
  Greater,
  GreaterEqual,
  And,
  Or,
  If,
  Minimum,
  Maximum,
  Absolute,
  Log2,
  SquareRoot,
  // Of a path, the first child; further arguments follow it.
  Length,
  Sum,
  MinimumOf,
  MaximumOf,
  Distinct,
  Count,
  PairsWithSum,
  FurthestJump,
};

struct Expression::Node {
  Operation operation = Operation::Literal;
  std::int64_t number = 0;
  std::size_t slot = 0;
  std::vector<Node> children;
};

}  // namespace gavel
