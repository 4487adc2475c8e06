// Integer expressions of a spec: "2 * n", "length(nums) - k", "pairs_with_sum(nums, target) == 1".
// docs/problem-format.md lists operators and functions.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "runner/problem/type.h"
#include "runner/problem/value.h"

namespace gavel {

// The names that an expression may use. A name's slot is its place in `names`; of two equal names
// the later one counts. A name of type void stands for something of which only the length is known
// (the calls of a class): length(name).
struct Scope {
  struct Name {
    std::string name;
    Type type;
  };
  std::vector<Name> names;
  std::map<std::string, std::int64_t> constants;
};

// What the names of a Scope stand for now, by slot: `integer` for int, long, bool, char and void,
// `value` (borrowed) for everything else.
struct Binding {
  std::int64_t integer = 0;
  const Value* value = nullptr;
};
using Environment = std::vector<Binding>;

// A binding of `value`, which must outlive it.
Binding bind(const Value& value);

class Expression {
 public:
  struct Node;

  // The number itself.
  explicit Expression(std::int64_t number);
  Expression() : Expression(0) {}
  explicit Expression(std::shared_ptr<const Node> root);

  // Error for overflow, division by zero, an index outside of its list.
  std::int64_t evaluate(const Environment& environment) const;

 private:
  std::shared_ptr<const Node> root_;
};

// A value named by an expression: "nums", "matrix[0]".
class Path {
 public:
  Path(std::shared_ptr<const Expression::Node> node, Type type);
  const Type& type() const { return type_; }
  // Of a list: its length, and one element. Error as for Expression::evaluate.
  std::size_t length(const Environment& environment) const;
  Value element(const Environment& environment, std::size_t index) const;

 private:
  std::shared_ptr<const Expression::Node> node_;
  Type type_;
};

struct ExpressionFailure {
  std::size_t offset = 0;  // in bytes
  std::string message;
  std::string hint;
};

// Names and types are checked here, so that evaluate meets values of the types of `scope`.
std::variant<Expression, ExpressionFailure> parse_expression(std::string_view text,
                                                             const Scope& scope);

std::variant<Path, ExpressionFailure> parse_path(std::string_view text, const Scope& scope);

// Names of the functions of the language, for its documentation's test.
std::vector<std::string> expression_functions();

}  // namespace gavel
