#include "runner/problem/maker_reader.h"

#include <fmt/format.h>

#include "runner/problem/read_value.h"

namespace gavel {

MakerScope MakerScope::with_index() const {
  MakerScope inner = *this;
  inner.scope.names.push_back({"i", Type(TypeKind::Long)});
  ++inner.depth;
  index_slots = std::max(index_slots, inner.depth);
  return inner;
}

std::optional<Number> read_number(const TomlNode& node, const Scope& scope, SpecErrors& errors) {
  if (const auto* range = std::get_if<TomlArray>(&node.data)) {
    if (range->size() != 2) {
      errors.add(node.position,
                 fmt::format("expected [low, high], here are {} elements", range->size()));
      return std::nullopt;
    }
    const std::optional<Expression> low = read_expression((*range)[0], scope, errors);
    const std::optional<Expression> high = read_expression((*range)[1], scope, errors);
    if (!low || !high) return std::nullopt;
    refuse_empty_range(*range, scope, errors);
    return Number{*low, *high};
  }
  const std::optional<Expression> one = read_expression(node, scope, errors);
  return one ? std::optional(Number{*one, {}}) : std::nullopt;
}

MakerPtr read_literal(const Type& type, const TomlNode& node, const MakerScope& scope) {
  const bool is_number = type.kind() == TypeKind::Int || type.kind() == TypeKind::Long ||
                         type.kind() == TypeKind::Double || type.kind() == TypeKind::Bool;
  if (is_number && std::holds_alternative<std::string>(node.data)) {
    const std::optional<Expression> expression = read_expression(node, scope.scope, scope.errors);
    if (!expression) return nullptr;
    return std::make_shared<const Maker>(Maker{type, MakeExpression{*expression}});
  }
  std::optional<Value> value = read_value(type, node, scope.errors);
  if (!value) return nullptr;
  return std::make_shared<const Maker>(Maker{type, MakeLiteral{*std::move(value)}});
}

Number MakerReader::number(std::string_view key, std::optional<std::int64_t> otherwise) {
  const TomlNode* node = optional(key);
  if (!node && otherwise) return {Expression(*otherwise), {}};
  node = required(key, "a number: an integer, an expression or [low, high]");
  if (!node) return {};
  return keep(read_number(*node, scope_.scope, errors())).value_or(Number());
}

Bound MakerReader::bound(std::string_view key) {
  const TomlNode* node = required(key, "a number");
  if (!node) return {};
  return keep(read_bound(*node, scope_.scope, true, errors())).value_or(Bound());
}

std::optional<Bound> MakerReader::optional_bound(std::string_view key) {
  if (!optional(key)) return std::nullopt;
  return bound(key);
}

double MakerReader::probability() {
  const TomlNode* node = optional("probability");
  if (!node) return 0.5;
  const std::optional<double> probability =
      keep(read_decimal(*node, "a number from 0 to 1", errors()));
  if (probability && !(*probability >= 0 && *probability <= 1)) {
    errors().add(node->position, "expected a number from 0 to 1");
    refuse();
  }
  return probability.value_or(0.5);
}

bool MakerReader::flag(std::string_view key) {
  const TomlNode* node = optional(key);
  if (!node) return false;
  return keep(read_bool(*node, "true or false", errors())).value_or(false);
}

Order MakerReader::order(Order otherwise) {
  const TomlNode* node = optional("order");
  if (!node) return otherwise;
  return keep(read_order(*node, errors())).value_or(otherwise);
}

Alphabet MakerReader::alphabet(bool is_ascii) {
  const TomlNode* node = required("alphabet", "the characters to draw from, like \"a-z\"");
  if (!node) return {};
  return keep(read_alphabet(*node, is_ascii, errors())).value_or(Alphabet());
}

Path MakerReader::path(std::string_view key) {
  Path nothing(nullptr, Type());
  const TomlNode* node = required(key, "the name of an earlier list");
  const std::optional<std::string> text =
      node ? keep(read_text(*node, "the name of an earlier list", errors())) : std::nullopt;
  if (!text) return nothing;
  std::variant<Path, ExpressionFailure> parsed = parse_path(*text, scope_.scope);
  if (const auto* failure = std::get_if<ExpressionFailure>(&parsed)) {
    errors().add(position_in_text(*node, failure->offset), failure->message, failure->hint);
    refuse();
    return nothing;
  }
  return std::get<Path>(std::move(parsed));
}

MakerPtr MakerReader::maker(std::string_view key, const Type& type) {
  const TomlNode* node = required(key, "a maker: { kind = ... }");
  return node ? keep(read_maker(type, *node, scope_)) : nullptr;
}

MakerPtr MakerReader::maker_with_index(std::string_view key, const Type& type) {
  const TomlNode* node = required(key, "a maker: { kind = ... }");
  return node ? keep(read_maker(type, *node, scope_.with_index())) : nullptr;
}

TomlArray MakerReader::array(std::string_view key, std::string_view expected) {
  const TomlNode* node = required(key, expected);
  const TomlArray* elements = node ? keep(read_array(*node, expected, errors())) : nullptr;
  if (!elements) return {};
  if (elements->empty()) {
    errors().add(node->position, fmt::format("expected {}, this is empty", expected));
    refuse();
  }
  return *elements;
}

}  // namespace gavel
