#include "runner/problem/read_constraints.h"

#include <fmt/format.h>

#include "runner/base/utf8.h"
#include "runner/problem/input.h"

namespace gavel {
namespace {

bool is_number(const Type& type) {
  return type.kind() == TypeKind::Int || type.kind() == TypeKind::Long ||
         type.kind() == TypeKind::Double;
}

class ConstraintReader {
 public:
  ConstraintReader(const Scope& scope, SpecErrors& errors) : scope_(scope), errors_(errors) {}

  ValueConstraint read(const Type& type, const TomlNode& node) {
    ValueConstraint constraint;
    if (is_number(type)) {
      constraint.range =
          read_range(node, "a range: [low, high]", type.kind() == TypeKind::Double, false);
      return constraint;
    }
    if (type.kind() == TypeKind::Bool) {
      errors_.add(node.position, "a bool has no constraints");
      return constraint;
    }
    const TomlTable* table = read_table(node, expected_of(type), errors_);
    if (!table) return constraint;
    TableReader reader(*table, node.position, errors_);
    read_keys(type, reader, constraint);
    reader.refuse_others();
    return constraint;
  }

  std::optional<BoundRange> read_length(const TomlNode& node) {
    return read_range(node, "a length: [least, most], or one number", false, true);
  }

 private:
  static std::string expected_of(const Type& type) {
    if (type.kind() == TypeKind::Char) return "a table: { alphabet }";
    if (type.kind() == TypeKind::String) return "a table: { length, alphabet }";
    return "a table: { length, each, order, distinct, rectangular }";
  }

  void read_keys(const Type& type, TableReader& reader, ValueConstraint& constraint) {
    if (type.kind() == TypeKind::Char || type.kind() == TypeKind::String) {
      if (const TomlNode* alphabet = reader.optional("alphabet")) {
        constraint.alphabet =
            read_alphabet(*alphabet, type.kind() == TypeKind::Char, errors_).value_or(Alphabet());
      }
    }
    if (type.kind() == TypeKind::Char) return;
    if (const TomlNode* length = reader.optional("length")) {
      constraint.length = read_length(*length);
    }
    if (!type.is_container()) return;
    if (const TomlNode* each = reader.optional("each")) {
      constraint.each = std::make_shared<const ValueConstraint>(read(type.element(), *each));
    }
    if (type.is_list()) read_list_keys(type.element(), reader, constraint);
  }

  void read_list_keys(const Type& element, TableReader& reader, ValueConstraint& constraint) {
    if (element.is_scalar()) {
      if (const TomlNode* order = reader.optional("order")) {
        constraint.order = read_order(*order, errors_).value_or(Order::Any);
      }
      if (const TomlNode* distinct = reader.optional("distinct")) {
        constraint.is_distinct = read_bool(*distinct, "true or false", errors_).value_or(false);
      }
    }
    if (element.is_list() || element.kind() == TypeKind::String) {
      if (const TomlNode* rectangular = reader.optional("rectangular")) {
        constraint.is_rectangular =
            read_bool(*rectangular, "true or false", errors_).value_or(false);
      }
    }
  }

  std::optional<BoundRange> read_range(const TomlNode& node, std::string_view expected,
                                       bool may_be_decimal, bool may_be_one) {
    const auto* array = std::get_if<TomlArray>(&node.data);
    if (!array && may_be_one) {
      const std::optional<Bound> one = read_bound(node, scope_, false, errors_);
      return one ? std::optional(BoundRange{*one, *one}) : std::nullopt;
    }
    if (!array || array->size() != 2) {
      if (array) {
        errors_.add(node.position,
                    fmt::format("expected {}, here are {} elements", expected, array->size()));
      } else {
        add_mismatch(node, expected, errors_);
      }
      return std::nullopt;
    }
    const std::optional<Bound> low = read_bound((*array)[0], scope_, may_be_decimal, errors_);
    const std::optional<Bound> high = read_bound((*array)[1], scope_, may_be_decimal, errors_);
    if (!low || !high) return std::nullopt;
    refuse_empty_range(*array, scope_, errors_);
    return BoundRange{*low, *high};
  }

  const Scope& scope_;
  SpecErrors& errors_;
};

MethodConstraint read_method_constraint(const Method& method, const TomlNode& node,
                                        ConstraintReader& reader, SpecErrors& errors) {
  MethodConstraint constraint;
  constraint.params.resize(method.params.size());
  const TomlTable* table = read_table(node, "a table: { params, needs, gives }", errors);
  if (!table) return constraint;
  TableReader keys(*table, node.position, errors);
  const TomlNode* params = keys.optional("params");
  const TomlTable* by_name =
      params ? read_table(*params, "a table: { parameter = constraint, ... }", errors) : nullptr;
  if (by_name) {
    TableReader names(*by_name, params->position, errors);
    for (std::size_t i = 0; i < method.params.size(); ++i) {
      if (const TomlNode* param = names.optional(method.params[i].name)) {
        constraint.params[i] = reader.read(method.params[i].type, *param);
      }
    }
    names.refuse_others();
  }
  if (const TomlNode* needs = keys.optional("needs")) {
    constraint.needs = read_integer(*needs, "an integer", errors).value_or(0);
  }
  if (const TomlNode* gives = keys.optional("gives")) {
    constraint.gives = read_integer(*gives, "an integer", errors).value_or(0);
  }
  keys.refuse_others();
  return constraint;
}

struct Character {
  std::uint32_t value;
  bool is_dash;  // an unescaped '-'
};

std::optional<std::vector<Character>> split_alphabet(const TomlNode& node, bool is_ascii,
                                                     SpecErrors& errors) {
  const std::optional<std::string> text = read_text(node, "an alphabet, like \"a-z\"", errors);
  if (!text) return std::nullopt;
  std::vector<Character> characters;
  for (std::size_t at = 0; at < text->size();) {
    const std::string_view rest = std::string_view(*text).substr(at);
    const bool is_escape = rest.starts_with("\\-") || rest.starts_with("\\\\");
    const CodePoint point = *first_code_point(is_escape ? rest.substr(1) : rest);
    if (point.value == 0 || (is_ascii && point.value > 127)) {
      errors.add(position_in_text(node, at), "expected ASCII characters 1 to 127");
      return std::nullopt;
    }
    characters.push_back({point.value, !is_escape && point.value == '-'});
    at += point.length + (is_escape ? 1 : 0);
  }
  return characters;
}

const std::vector<std::string> kOrders = {"random", "ascending", "descending", "strictly-ascending",
                                          "strictly-descending"};

}  // namespace

Constraints read_constraints(const TomlNode* node, const Signature& signature, const Scope& scope,
                             SpecErrors& errors) {
  Constraints constraints;
  const std::vector<Parameter>& params = parameters_of(signature);
  constraints.params.resize(params.size());
  for (const Method& method : signature.methods) {
    constraints.methods.emplace_back().params.resize(method.params.size());
  }
  const TomlTable* table =
      node ? read_table(*node, "a table: { parameter = constraint, ... }", errors) : nullptr;
  if (!table) return constraints;
  ConstraintReader reader(scope, errors);
  TableReader keys(*table, node->position, errors);
  for (std::size_t i = 0; i < params.size(); ++i) {
    if (const TomlNode* param = keys.optional(params[i].name)) {
      constraints.params[i] = reader.read(params[i].type, *param);
    }
  }
  if (signature.is_class) {
    if (const TomlNode* calls = keys.optional("calls")) {
      if (const TomlTable* of_calls = read_table(*calls, "a table: { length }", errors)) {
        TableReader call_keys(*of_calls, calls->position, errors);
        if (const TomlNode* length = call_keys.optional("length")) {
          constraints.calls = reader.read_length(*length);
        }
        call_keys.refuse_others();
      }
    }
    for (std::size_t i = 0; i < signature.methods.size(); ++i) {
      if (const TomlNode* method = keys.optional(signature.methods[i].name)) {
        constraints.methods[i] =
            read_method_constraint(signature.methods[i], *method, reader, errors);
      }
    }
  }
  keys.refuse_others();
  return constraints;
}

std::vector<Requirement> read_require(const TomlNode& node, const Scope& scope,
                                      SpecErrors& errors) {
  std::vector<Requirement> require;
  for (const TomlNode& entry : one_or_many(node)) {
    const std::optional<Expression> expression = read_expression_text(entry, scope, errors);
    if (expression) require.push_back({std::get<std::string>(entry.data), *expression});
  }
  return require;
}

std::optional<Bound> read_bound(const TomlNode& node, const Scope& scope, bool may_be_decimal,
                                SpecErrors& errors) {
  if (const auto* decimal = std::get_if<double>(&node.data); decimal && may_be_decimal) {
    return Bound{Expression(), *decimal};
  }
  const std::optional<Expression> expression = read_expression(node, scope, errors);
  return expression ? std::optional(Bound{*expression, {}}) : std::nullopt;
}

std::optional<Alphabet> read_alphabet(const TomlNode& node, bool is_ascii, SpecErrors& errors) {
  const std::optional<std::vector<Character>> split = split_alphabet(node, is_ascii, errors);
  if (!split) return std::nullopt;
  const std::vector<Character>& characters = *split;
  Alphabet alphabet;
  for (std::size_t i = 0; i < characters.size(); ++i) {
    const bool is_range = i + 2 < characters.size() && characters[i + 1].is_dash;
    const std::uint32_t first = characters[i].value;
    const std::uint32_t last = is_range ? characters[i + 2].value : first;
    if (last < first) {
      errors.add(node.position, "a range of the alphabet ends before it begins");
      return std::nullopt;
    }
    for (std::uint32_t c = first; c <= last; ++c) {
      if (c < 0xD800 || c > 0xDFFF) alphabet.push_back(c);
    }
    if (is_range) i += 2;
  }
  return alphabet;
}

std::optional<Order> read_order(const TomlNode& node, SpecErrors& errors) {
  const std::optional<std::size_t> choice = read_choice(node, kOrders, errors);
  return choice ? std::optional(static_cast<Order>(*choice)) : std::nullopt;
}

}  // namespace gavel
