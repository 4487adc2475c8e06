#include "runner/problem/expression_grammar.h"

#include <algorithm>
#include <array>

namespace gavel {
namespace {

constexpr std::array kBinaryRows = {
    BinaryRow{"or", 1, Operation::Or},        BinaryRow{"and", 2, Operation::And},
    BinaryRow{"==", 4, Operation::Equal},     BinaryRow{"!=", 4, Operation::NotEqual},
    BinaryRow{"<=", 4, Operation::LessEqual}, BinaryRow{">=", 4, Operation::GreaterEqual},
    BinaryRow{"<", 4, Operation::Less},       BinaryRow{">", 4, Operation::Greater},
    BinaryRow{"+", 5, Operation::Add},        BinaryRow{"-", 5, Operation::Subtract},
    BinaryRow{"*", 6, Operation::Multiply},   BinaryRow{"/", 6, Operation::Divide},
    BinaryRow{"%", 6, Operation::Remainder},
};

constexpr std::size_t kMany = 64;
constexpr std::array kFunctionRows = {
    FunctionRow{"length", Takes::AnyLength, 1, 1, Operation::Length},
    FunctionRow{"sum", Takes::Integers, 1, 1, Operation::Sum},
    FunctionRow{"min", Takes::Integers, 1, 1, Operation::MinimumOf},
    FunctionRow{"max", Takes::Integers, 1, 1, Operation::MaximumOf},
    FunctionRow{"min", Takes::Numbers, 1, kMany, Operation::Minimum},
    FunctionRow{"max", Takes::Numbers, 1, kMany, Operation::Maximum},
    FunctionRow{"abs", Takes::Numbers, 1, 1, Operation::Absolute},
    FunctionRow{"if", Takes::Numbers, 3, 3, Operation::If},
    FunctionRow{"log2", Takes::Numbers, 1, 1, Operation::Log2},
    FunctionRow{"sqrt", Takes::Numbers, 1, 1, Operation::SquareRoot},
    FunctionRow{"distinct", Takes::Scalars, 1, 1, Operation::Distinct},
    FunctionRow{"count", Takes::Integers, 2, 2, Operation::Count},
    FunctionRow{"pairs_with_sum", Takes::Integers, 2, 2, Operation::PairsWithSum},
    FunctionRow{"furthest_jump", Takes::Integers, 1, 1, Operation::FurthestJump},
};

}  // namespace

std::span<const BinaryRow> binary_rows() { return kBinaryRows; }

std::span<const FunctionRow> function_rows() { return kFunctionRows; }

bool is_integer_kind(TypeKind kind) {
  return kind == TypeKind::Int || kind == TypeKind::Long || kind == TypeKind::Bool ||
         kind == TypeKind::Char;
}

bool fits(const Type& type, Takes takes) {
  switch (takes) {
    case Takes::Numbers:
      return is_integer_kind(type.kind());
    case Takes::Integers:
      return type.is_list() && is_integer_kind(type.element().kind());
    case Takes::Scalars:
      return type.is_list() && type.element().is_scalar();
    case Takes::AnyLength:
      return type.is_container() || type.kind() == TypeKind::String ||
             type.kind() == TypeKind::Void;
  }
  return false;
}

std::string_view wanted(Takes takes) {
  switch (takes) {
    case Takes::Numbers:
      return "a number";
    case Takes::Integers:
      return "a list of integers";
    case Takes::Scalars:
      return "a list of numbers, chars or strings";
    case Takes::AnyLength:
      return "a list, tree or string";
  }
  return "";
}

std::vector<std::string> expression_functions() {
  std::vector<std::string> names;
  for (const FunctionRow& row : kFunctionRows) names.emplace_back(row.name);
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

}  // namespace gavel
