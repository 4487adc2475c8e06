// The tables of the expression language: operators, and functions with what they take.
#pragma once

#include <span>
#include <string_view>

#include "runner/problem/expression_node.h"
#include "runner/problem/type.h"

namespace gavel {

struct BinaryRow {
  std::string_view token;
  int precedence;  // higher binds tighter
  Operation operation;
};
inline constexpr int kNotPrecedence = 3;
inline constexpr int kComparisonPrecedence = 4;
inline constexpr int kSignPrecedence = 7;

// Longer tokens before those that begin them.
std::span<const BinaryRow> binary_rows();

enum class Takes { Numbers, Integers, Scalars, AnyLength };  // what the first argument is

struct FunctionRow {
  std::string_view name;
  Takes takes;
  std::size_t least, most;  // arguments
  Operation operation;
};

// Two rows of one name differ in what they take.
std::span<const FunctionRow> function_rows();

bool is_integer_kind(TypeKind kind);
bool fits(const Type& type, Takes takes);
// For messages: "a list of integers".
std::string_view wanted(Takes takes);

}  // namespace gavel
