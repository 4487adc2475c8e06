#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "runner/base/nearest.h"
#include "runner/base/utf8.h"
#include "runner/problem/expression.h"
#include "runner/problem/expression_grammar.h"
#include "runner/problem/expression_node.h"

namespace gavel {
namespace {

using Node = Expression::Node;

constexpr int kDeepestExpression = 64;  // of parentheses: evaluation recurses

bool is_name_start(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_name_part(char c) { return is_name_start(c) || (c >= '0' && c <= '9'); }

// A node with the type of what it yields; numbers are long.
struct Typed {
  Node node;
  Type type;
  std::size_t offset = 0;
};

class ExpressionParser {
 public:
  ExpressionParser(std::string_view text, const Scope& scope) : text_(text), scope_(scope) {}

  Node take_whole() {
    Typed whole = take_expression(0);
    require_number(whole);
    expect_end();
    return std::move(whole.node);
  }

  Path take_whole_path() {
    Typed whole = take_expression(0);
    expect_end();
    const bool is_path = whole.node.operation == Operation::Element && whole.type.is_list();
    if (!is_path) fail(0, "expected a list, by its name or an element of it");
    return {std::make_shared<const Node>(std::move(whole.node)), whole.type};
  }

 private:
  static const Type& number_type() {
    static const Type type(TypeKind::Long);
    return type;
  }

  [[noreturn]] static void fail(std::size_t offset, std::string message, std::string hint = "") {
    throw ExpressionFailure{offset, std::move(message), std::move(hint)};
  }

  std::string_view rest() const { return text_.substr(at_); }

  void skip_blanks() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\n')) {
      ++at_;
    }
  }

  void expect_end() {
    skip_blanks();
    if (at_ == text_.size()) return;
    fail(at_, fmt::format("unexpected '{}': expected an operator or the end", rest().substr(0, 1)));
  }

  bool take(std::string_view token) {
    skip_blanks();
    if (!rest().starts_with(token)) return false;
    const bool is_word = is_name_start(token.front());
    const std::size_t end = at_ + token.size();
    if (is_word && end < text_.size() && is_name_part(text_[end])) return false;
    at_ = end;
    return true;
  }

  void expect(std::string_view token) {
    if (!take(token)) fail(at_, fmt::format("expected '{}'", token));
  }

  static void require_number(const Typed& operand) {
    if (!fits(operand.type, Takes::Numbers)) {
      fail(operand.offset,
           operand.type.kind() == TypeKind::Void
               ? std::string("expected a number; only its length is known")
               : fmt::format("expected a number, this is {}", to_string(operand.type)));
    }
  }

  // Precedence climbing: everything that binds at least as tightly as `least`.
  Typed take_expression(int least) {
    if (++depth_ > kDeepestExpression) fail(at_, "nested too deeply");
    Typed left = take_prefix(least);
    bool has_comparison = false;
    while (const BinaryRow* row = take_binary(least)) {
      if (row->precedence == kComparisonPrecedence) {
        // a < b < c would compare a truth with a number.
        if (has_comparison) fail(at_, "comparisons do not chain: join them with 'and'");
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
      if (take(row.token)) return &row;
    }
    return nullptr;
  }

  Typed take_prefix(int least) {
    skip_blanks();
    const std::size_t start = at_;
    const auto wrap = [&](Operation operation, Typed operand) {
      require_number(operand);
      Node node{operation, 0, 0, {}};
      node.children.push_back(std::move(operand.node));
      return Typed{std::move(node), number_type(), start};
    };
    if (take("not")) {
      if (least > kNotPrecedence) fail(start, "put 'not ...' into parentheses here");
      return wrap(Operation::Not, take_expression(kNotPrecedence));
    }
    if (take("-")) return wrap(Operation::Negate, take_expression(kSignPrecedence));
    if (take("+")) return take_expression(kSignPrecedence);
    return take_power();
  }

  Typed take_power() {
    Typed base = take_primary();
    const std::size_t offset = base.offset;
    if (!take("^")) return base;
    require_number(base);
    Typed exponent = take_expression(kSignPrecedence);
    require_number(exponent);
    Node node{Operation::Power, 0, 0, {}};
    node.children.push_back(std::move(base.node));
    node.children.push_back(std::move(exponent.node));
    return {std::move(node), number_type(), offset};
  }

  Typed take_primary() {
    skip_blanks();
    const std::size_t start = at_;
    if (at_ == text_.size()) fail(at_, "expected a number, a name or '(' but it ends here");
    if (take("(")) {
      Typed inner = take_expression(0);
      expect(")");
      return inner;
    }
    const char first = text_[at_];
    if (first >= '0' && first <= '9') return {take_literal(), number_type(), start};
    if (first == '\'') return {take_character(), number_type(), start};
    if (!is_name_start(first)) {
      fail(at_,
           fmt::format("unexpected '{}': expected a number, a name or '('", rest().substr(0, 1)));
    }
    const std::string_view name = take_name();
    skip_blanks();
    if (rest().starts_with("(")) return take_call(name, start);
    return take_path(name, start);
  }

  static Node literal(std::int64_t number) { return {Operation::Literal, number, 0, {}}; }

  Node take_literal() {
    const std::size_t start = at_;
    std::string digits;
    while (at_ < text_.size() && (is_name_part(text_[at_]) || text_[at_] == '.')) {
      if (text_[at_] != '_') digits += text_[at_];
      ++at_;
    }
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error == std::errc::result_out_of_range) fail(start, "the number is beyond 64 bits");
    if (end != digits.data() + digits.size()) fail(start, "expected an integer");
    return literal(number);
  }

  Node take_character() {
    const std::size_t start = at_++;
    const std::optional<CodePoint> character = first_code_point(rest());
    if (!character) fail(start, "expected a character in single quotes");
    at_ += character->length;
    if (!rest().starts_with("'")) fail(start, "expected one character in single quotes");
    ++at_;
    return literal(character->value);
  }

  std::string_view take_name() {
    const std::size_t start = at_;
    while (at_ < text_.size() && is_name_part(text_[at_])) ++at_;
    return text_.substr(start, at_ - start);
  }

  Typed take_call(std::string_view name, std::size_t start) {
    expect("(");
    std::vector<Typed> arguments;
    if (!take(")")) {
      do {
        arguments.push_back(take_expression(0));
      } while (take(","));
      expect(")");
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
      fail(start, fmt::format("'{}' takes {} arguments, here are {}", name, near_miss->least,
                              arguments.size()));
    }
    fail(arguments[0].offset, fmt::format("'{}' expects {}, this is {}", name,
                                          wanted(near_miss->takes), to_string(arguments[0].type)));
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
    while (take("[")) take_index(path);
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
      fail(at_ - 1, fmt::format("{} has no elements by index", to_string(path.type)));
    }
    Typed index = take_expression(0);
    require_number(index);
    expect("]");
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
    fail(offset, fmt::format("unknown {} '{}'", what, name), std::move(hint));
  }

  std::string_view text_;
  const Scope& scope_;
  std::size_t at_ = 0;
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
