#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "runner/base/nearest.h"
#include "runner/problem/expression.h"
#include "runner/problem/expression_grammar.h"
#include "runner/problem/expression_node.h"
#include "runner/problem/expression_tokens.h"

namespace gavel {
namespace {

using Node = Expression::Node;

constexpr int kDeepestExpression = 64;  // of parentheses: evaluation recurses

// A node with the type of what it yields; numbers are long.
struct Typed {
  Node node;
  Type type;
  std::size_t offset = 0;
};

class ExpressionParser {
 public:
  ExpressionParser(std::string_view text, const Scope& scope) : tokens_(text), scope_(scope) {}

  Node take_whole() {
    Typed whole = take_expression(0);
    require_number(whole);
    tokens_.expect_end();
    return std::move(whole.node);
  }

  Path take_whole_path() {
    Typed whole = take_expression(0);
    tokens_.expect_end();
    const bool is_path = whole.node.operation == Operation::Element && whole.type.is_list();
    if (!is_path) fail_expression(0, "expected a list, by its name or an element of it");
    return {std::make_shared<const Node>(std::move(whole.node)), whole.type};
  }

 private:
  static const Type& number_type() {
    static const Type type(TypeKind::Long);
    return type;
  }

  static void require_number(const Typed& operand) {
    if (!fits(operand.type, Takes::Numbers)) {
      fail_expression(operand.offset,
                      operand.type.kind() == TypeKind::Void
                          ? std::string("expected a number; only its length is known")
                          : fmt::format("expected a number, this is {}", to_string(operand.type)));
    }
  }

  // Precedence climbing: everything that binds at least as tightly as `least`.
  Typed take_expression(int least) {
    if (++depth_ > kDeepestExpression) fail_expression(tokens_.taken(), "nested too deeply");
    Typed left = take_prefix(least);
    bool has_comparison = false;
    while (const BinaryRow* row = take_binary(least)) {
      if (row->precedence == kComparisonPrecedence) {
        // a < b < c would compare a truth with a number.
        if (has_comparison)
          fail_expression(tokens_.taken(), "comparisons do not chain: join them with 'and'");
        has_comparison = true;
      }
      Typed right = take_expression(row->precedence + 1);
      require_number(left);
      require_number(right);
      Node node{row->operation, 0, 0, {}};
      node.children.push_back(std::move(left.node));
      node.children.push_back(std::move(right.node));
      left = {std::move(node), number_type(), left.offset};
    }
    --depth_;
    return left;
  }

  const BinaryRow* take_binary(int least) {
    for (const BinaryRow& row : binary_rows()) {
      if (row.precedence < least) continue;
      if (tokens_.take(row.token)) return &row;
    }
    return nullptr;
  }

  Typed take_prefix(int least) {
    const std::size_t start = tokens_.position();
    const auto wrap = [&](Operation operation, Typed operand) {
      require_number(operand);
      Node node{operation, 0, 0, {}};
      node.children.push_back(std::move(operand.node));
      return Typed{std::move(node), number_type(), start};
    };
    if (tokens_.take("not")) {
      if (least > kNotPrecedence) fail_expression(start, "put 'not ...' into parentheses here");
      return wrap(Operation::Not, take_expression(kNotPrecedence));
    }
    if (tokens_.take("-")) return wrap(Operation::Negate, take_expression(kSignPrecedence));
    if (tokens_.take("+")) return take_expression(kSignPrecedence);
    return take_power();
  }

  Typed take_power() {
    Typed base = take_primary();
    const std::size_t offset = base.offset;
    if (!tokens_.take("^")) return base;
    require_number(base);
    Typed exponent = take_expression(kSignPrecedence);
    require_number(exponent);
    Node node{Operation::Power, 0, 0, {}};
    node.children.push_back(std::move(base.node));
    node.children.push_back(std::move(exponent.node));
    return {std::move(node), number_type(), offset};
  }

  Typed take_primary() {
    const std::size_t start = tokens_.position();
    if (tokens_.is_at_end())
      fail_expression(start, "expected a number, a name or '(' but it ends here");
    if (tokens_.take("(")) {
      Typed inner = take_expression(0);
      tokens_.expect(")");
      return inner;
    }
    const char first = tokens_.next();
    if (first >= '0' && first <= '9') {
      return {literal(tokens_.take_integer()), number_type(), start};
    }
    if (first == '\'') return {literal(tokens_.take_character()), number_type(), start};
    if (!is_name_start(first)) {
      fail_expression(start,
                      fmt::format("unexpected '{}': expected a number, a name or '('", first));
    }
    const std::string_view name = tokens_.take_name();
    if (tokens_.has_next('(')) return take_call(name, start);
    return take_path(name, start);
  }

  static Node literal(std::int64_t number) { return {Operation::Literal, number, 0, {}}; }

  Typed take_call(std::string_view name, std::size_t start) {
    tokens_.expect("(");
    std::vector<Typed> arguments;
    if (!tokens_.take(")")) {
      do {
        arguments.push_back(take_expression(0));
      } while (tokens_.take(","));
      tokens_.expect(")");
    }
    const FunctionRow* near_miss = nullptr;
    for (const FunctionRow& row : function_rows()) {
      if (row.name != name) continue;
      near_miss = &row;
      const bool has_count = arguments.size() >= row.least && arguments.size() <= row.most;
      if (has_count && fits(arguments[0].type, row.takes)) {
        return {make_call(row, std::move(arguments)), number_type(), start};
      }
    }
    if (!near_miss) fail_unknown("function", name, start, expression_functions());
    if (arguments.size() < near_miss->least || arguments.size() > near_miss->most) {
      fail_expression(start, fmt::format("'{}' takes {} arguments, here are {}", name,
                                         near_miss->least, arguments.size()));
    }
    fail_expression(arguments[0].offset,
                    fmt::format("'{}' expects {}, this is {}", name, wanted(near_miss->takes),
                                to_string(arguments[0].type)));
  }

  static Node make_call(const FunctionRow& row, std::vector<Typed> arguments) {
    // The calls of a class: their number is what the slot holds.
    if (row.operation == Operation::Length && arguments[0].type.kind() == TypeKind::Void) {
      return std::move(arguments[0].node);
    }
    Node node{row.operation, 0, 0, {}};
    for (std::size_t i = 0; i < arguments.size(); ++i) {
      if (i > 0 || row.takes == Takes::Numbers) require_number(arguments[i]);
      node.children.push_back(std::move(arguments[i].node));
    }
    return node;
  }

  Typed take_path(std::string_view name, std::size_t start) {
    if (name == "true" || name == "false") return {literal(name == "true"), number_type(), start};
    const std::optional<std::size_t> slot = find_slot(name);
    if (!slot) {
      const auto constant = scope_.constants.find(std::string(name));
      if (constant == scope_.constants.end()) fail_unknown("name", name, start, known_names());
      return {literal(constant->second), number_type(), start};
    }
    Typed path{{Operation::Element, 0, *slot, {}}, scope_.names[*slot].type, start};
    while (tokens_.take("[")) take_index(path);
    const TypeKind kind = path.type.kind();
    const bool is_slot = path.node.children.empty();
    if (is_slot && (is_integer_kind(kind) || kind == TypeKind::Void)) {
      path.node.operation = Operation::Integer;
    }
    return path;
  }

  void take_index(Typed& path) {
    const bool is_text = path.type.kind() == TypeKind::String;
    if (!is_text && !path.type.is_list()) {
      fail_expression(tokens_.taken() - 1,
                      fmt::format("{} has no elements by index", to_string(path.type)));
    }
    Typed index = take_expression(0);
    require_number(index);
    tokens_.expect("]");
    path.node.children.push_back(std::move(index.node));
    path.type = is_text ? number_type() : Type(path.type.element());
  }

  std::optional<std::size_t> find_slot(std::string_view name) const {
    for (std::size_t i = scope_.names.size(); i > 0; --i) {
      if (scope_.names[i - 1].name == name) return i - 1;
    }
    return std::nullopt;
  }

  std::vector<std::string> known_names() const {
    std::vector<std::string> names;
    for (const Scope::Name& name : scope_.names) names.push_back(name.name);
    for (const auto& [name, value] : scope_.constants) names.push_back(name);
    return names;
  }

  [[noreturn]] static void fail_unknown(std::string_view what, std::string_view name,
                                        std::size_t offset, std::vector<std::string> known) {
    std::sort(known.begin(), known.end());
    known.erase(std::unique(known.begin(), known.end()), known.end());
    std::string hint;
    if (const auto near = nearest(name, known)) {
      hint = fmt::format("did you mean '{}'?", *near);
    } else if (!known.empty()) {
      hint = fmt::format("known here: {}", fmt::join(known, ", "));
    }
    fail_expression(offset, fmt::format("unknown {} '{}'", what, name), std::move(hint));
  }

  ExpressionTokens tokens_;
  const Scope& scope_;
  int depth_ = 0;
};

}  // namespace

std::variant<Expression, ExpressionFailure> parse_expression(std::string_view text,
                                                             const Scope& scope) {
  try {
    return Expression(std::make_shared<const Node>(ExpressionParser(text, scope).take_whole()));
  } catch (const ExpressionFailure& failure) {
    return failure;
  }
}

std::variant<Path, ExpressionFailure> parse_path(std::string_view text, const Scope& scope) {
  try {
    return ExpressionParser(text, scope).take_whole_path();
  } catch (const ExpressionFailure& failure) {
    return failure;
  }
}

}  // namespace gavel
