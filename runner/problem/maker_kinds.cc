#include "runner/problem/maker_kinds.h"

#include <fmt/format.h>

#include <array>

#include "runner/problem/read_maker.h"

namespace gavel {
namespace {

bool is_anything(const Type&) { return true; }
bool is_integer(const Type& type) {
  return type.kind() == TypeKind::Int || type.kind() == TypeKind::Long;
}
template <TypeKind kKind>
bool is_kind(const Type& type) {
  return type.kind() == kKind;
}
bool is_any_list(const Type& type) { return type.is_list(); }
bool is_list_or_string(const Type& type) {
  return type.is_list() || type.kind() == TypeKind::String;
}
bool is_list_of_integers(const Type& type) { return type.is_list() && is_integer(type.element()); }
bool is_list_of_scalars(const Type& type) { return type.is_list() && type.element().is_scalar(); }
bool is_matrix(const Type& type) { return type.is_list() && type.element().is_list(); }
template <TypeKind kKind>
bool is_list_of(const Type& type) {
  return type.is_list() && type.element().kind() == kKind;
}

std::vector<MakerPtr> read_makers(MakerReader& reader, std::string_view key, const Type& type) {
  std::vector<MakerPtr> makers;
  for (const TomlNode& node : reader.array(key, "a list of makers")) {
    makers.push_back(reader.keep(read_maker(type, node, reader.scope())));
  }
  return makers;
}

MakerData read_int(MakerReader& reader) {
  return MakeInteger{reader.number("min"), reader.number("max"), reader.number("step", 1)};
}

MakerData read_value_kind(MakerReader& reader) {
  const TomlNode* of = reader.required("of", "a literal or an expression");
  const MakerPtr literal =
      of ? reader.keep(read_literal(reader.type(), *of, reader.scope())) : nullptr;
  return literal ? literal->data : MakerData();
}

MakerData read_double(MakerReader& reader) {
  return MakeDouble{reader.bound("min"), reader.bound("max"), reader.optional_bound("step")};
}

MakerData read_bool_kind(MakerReader& reader) { return MakeBool{reader.probability()}; }

MakerData read_char(MakerReader& reader) { return MakeChar{reader.alphabet(true)}; }

MakerData read_string(MakerReader& reader) {
  return MakeString{reader.number("length"), reader.alphabet(false)};
}

MakerData read_repeat(MakerReader& reader) {
  const TomlNode* unit = reader.required("unit", "the text to repeat");
  const std::optional<std::string> text =
      unit ? reader.keep(read_text(*unit, "the text to repeat", reader.errors())) : std::nullopt;
  if (text && !is_valid_string(*text)) {
    reader.errors().add(unit->position, "a string cannot hold NUL");
    reader.refuse();
  }
  return MakeRepeat{text.value_or(""), reader.number("length")};
}

MakerData read_pick(MakerReader& reader) {
  MakePick pick{reader.path("from")};
  if (reader.is_valid() && pick.from.type().element() != reader.type()) {
    reader.errors().add(reader.optional("from")->position,
                        fmt::format("expected a list of {}, this is {}", to_string(reader.type()),
                                    to_string(pick.from.type())));
    reader.refuse();
  }
  return pick;
}

MakerData read_index(MakerReader& reader) { return MakeIndex{reader.path("of")}; }

MakerData read_ints(MakerReader& reader) {
  return MakeIntegers{reader.number("length"),  reader.number("min"),     reader.number("max"),
                      reader.number("step", 1), reader.order(Order::Any), reader.flag("distinct")};
}

// A list whose elements are made by `each`.
MakerData list_of(MakerReader& reader, MakerPtr each, bool is_distinct) {
  const bool has_order = reader.type().element().is_scalar();
  return MakeList{reader.number("length"), std::move(each),
                  has_order ? reader.order(Order::Any) : Order::Any, is_distinct,
                  reader.scope().with_index().index_slot()};
}

MakerData read_doubles(MakerReader& reader) {
  return list_of(reader,
                 std::make_shared<const Maker>(Maker{reader.type().element(), read_double(reader)}),
                 false);
}

MakerData read_bools(MakerReader& reader) {
  const MakeBool each{reader.probability()};
  return MakeList{reader.number("length"),
                  std::make_shared<const Maker>(Maker{reader.type().element(), each}), Order::Any,
                  false, reader.scope().with_index().index_slot()};
}

MakerData read_list_kind(MakerReader& reader) {
  return list_of(reader, reader.maker_with_index("each", reader.type().element()),
                 reader.type().element().is_scalar() && reader.flag("distinct"));
}

MakerData read_matrix(MakerReader& reader) {
  const Type& cell = reader.type().element().element();
  MakeMatrix matrix{reader.number("rows"), reader.number("columns"), nullptr, {}, {}};
  if (reader.optional("each") || !is_integer(cell)) {
    matrix.each = reader.maker("each", cell);
  } else {
    matrix.min = reader.number("min");
    matrix.max = reader.number("max");
  }
  return matrix;
}

MakerData read_fill(MakerReader& reader) {
  const TomlNode* value = reader.required("value", "the value of every element");
  MakerPtr literal;
  if (value) literal = reader.keep(read_literal(reader.type().element(), *value, reader.scope()));
  return MakeFill{reader.number("length"), std::move(literal)};
}

MakerData read_range_kind(MakerReader& reader) {
  return MakeRange{reader.number("length"), reader.number("start", 0), reader.number("step", 1)};
}

MakerData read_formula(MakerReader& reader) {
  const MakerScope inner = reader.scope().with_index();
  const TomlNode* value = reader.required("value", "an expression over i");
  std::optional<Expression> expression;
  if (value) expression = reader.keep(read_expression(*value, inner.scope, reader.errors()));
  return MakeFormula{reader.number("length"), expression.value_or(Expression()),
                     inner.index_slot()};
}

MakerData read_permutation(MakerReader& reader) {
  return MakePermutation{reader.number("length"), reader.number("start", 0)};
}

MakerData read_cycle(MakerReader& reader) {
  MakeCycle cycle{reader.number("length"), {}};
  for (const TomlNode& node : reader.array("of", "a list of values")) {
    cycle.of.push_back(reader.keep(read_literal(reader.type().element(), node, reader.scope())));
  }
  return cycle;
}

MakerData read_sample(MakerReader& reader) {
  static const std::vector<std::string> kWeights = {"uniform", "zipf"};
  const TomlNode* weights = reader.optional("weights");
  std::optional<std::size_t> choice = 0;
  if (weights) choice = reader.keep(read_choice(*weights, kWeights, reader.errors()));
  return MakeSample{reader.number("length"), reader.maker("of", reader.type()),
                    choice == std::size_t{1}};
}

MakerData read_choice_kind(MakerReader& reader) {
  return MakeChoice{read_makers(reader, "of", reader.type())};
}

MakerData read_shuffle(MakerReader& reader) {
  return MakeShuffle{reader.maker("of", reader.type())};
}

MakerData read_sorted(MakerReader& reader) {
  return MakeSorted{reader.maker("of", reader.type()), reader.order(Order::Ascending)};
}

MakerData read_tree(MakerReader& reader) {
  static const std::vector<std::string> kShapes = {"random", "left", "right", "complete"};
  const TomlNode* shape = reader.optional("shape");
  std::optional<std::size_t> choice = 0;
  if (shape) choice = reader.keep(read_choice(*shape, kShapes, reader.errors()));
  const Type& element = reader.type().element();
  MakerPtr each;
  if (reader.optional("each") || !is_integer(element)) {
    each = reader.maker("each", element);
  } else {
    each = std::make_shared<const Maker>(
        Maker{element,
              MakeInteger{reader.number("min"), reader.number("max"), reader.number("step", 1)}});
  }
  return MakeTree{reader.number("nodes"), static_cast<TreeShape>(choice.value_or(0)),
                  std::move(each)};
}

MakerData read_strings(MakerReader& reader) {
  return list_of(reader, reader.maker_with_index("each", reader.type().element()),
                 reader.flag("distinct"));
}

// A part of a list is a list too, or one element where its kind makes no such list.
Type type_of_part(const Type& whole, const TomlNode& node, const MakerScope& scope) {
  const auto* table = std::get_if<TomlTable>(&node.data);
  const TomlNode* kind = table ? find(*table, "kind") : nullptr;
  const auto* name = kind ? std::get_if<std::string>(&kind->data) : nullptr;
  if (!name || !whole.is_container()) return whole;
  if (*name == "value") {
    const TomlNode* of = find(*table, "of");
    const bool is_array = of && std::holds_alternative<TomlArray>(of->data);
    return is_array ? whole : whole.element();
  }
  if (*name == "pick") {
    const TomlNode* from = find(*table, "from");
    const auto* text = from ? std::get_if<std::string>(&from->data) : nullptr;
    const auto path = parse_path(text ? *text : "", scope.scope);
    const bool has_lists =
        std::holds_alternative<Path>(path) && std::get<Path>(path).type().element() == whole;
    return has_lists ? whole : whole.element();
  }
  for (const MakerKind& row : maker_kind_rows()) {
    if (row.name == *name) return row.fits(whole) ? whole : whole.element();
  }
  return whole;
}

MakerData read_concat(MakerReader& reader) {
  MakeConcat concat;
  for (const TomlNode& node : reader.array("parts", "a list of makers")) {
    const Type type = type_of_part(reader.type(), node, reader.scope());
    concat.parts.push_back(reader.keep(read_maker(type, node, reader.scope())));
  }
  return concat;
}

constexpr std::array kRows = {
    MakerKind{"int", is_integer, "an int or long", read_int},
    MakerKind{"value", is_anything, "anything", read_value_kind},
    MakerKind{"double", is_kind<TypeKind::Double>, "a double", read_double},
    MakerKind{"bool", is_kind<TypeKind::Bool>, "a bool", read_bool_kind},
    MakerKind{"char", is_kind<TypeKind::Char>, "a char", read_char},
    MakerKind{"string", is_kind<TypeKind::String>, "a string", read_string},
    MakerKind{"repeat", is_kind<TypeKind::String>, "a string", read_repeat},
    MakerKind{"pick", is_anything, "an element", read_pick},
    MakerKind{"index", is_integer, "an int or long", read_index},
    MakerKind{"ints", is_list_of_integers, "a list of int or long", read_ints},
    MakerKind{"doubles", is_list_of<TypeKind::Double>, "a list of double", read_doubles},
    MakerKind{"bools", is_list_of<TypeKind::Bool>, "a list of bool", read_bools},
    MakerKind{"strings", is_list_of<TypeKind::String>, "a list of string", read_strings},
    MakerKind{"list", is_any_list, "a list", read_list_kind},
    MakerKind{"matrix", is_matrix, "a list of lists", read_matrix},
    MakerKind{"fill", is_any_list, "a list", read_fill},
    MakerKind{"range", is_list_of_integers, "a list of int or long", read_range_kind},
    MakerKind{"formula", is_list_of_integers, "a list of int or long", read_formula},
    MakerKind{"permutation", is_list_of_integers, "a list of int or long", read_permutation},
    MakerKind{"cycle", is_any_list, "a list", read_cycle},
    MakerKind{"sample", is_list_of_scalars, "a list of scalars", read_sample},
    MakerKind{"concat", is_list_or_string, "a list or string", read_concat},
    MakerKind{"choice", is_anything, "anything", read_choice_kind},
    MakerKind{"shuffle", is_any_list, "a list", read_shuffle},
    MakerKind{"sorted", is_list_of_scalars, "a list of scalars", read_sorted},
    MakerKind{"tree", is_kind<TypeKind::Tree>, "a tree", read_tree},
};

}  // namespace

std::span<const MakerKind> maker_kind_rows() { return kRows; }

}  // namespace gavel
