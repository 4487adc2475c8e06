#include "runner/problem/read_value.h"

#include <fmt/format.h>

#include <limits>

namespace gavel {
namespace {

std::string expected_of(const Type& type) {
  switch (type.kind()) {
    case TypeKind::Int:
    case TypeKind::Long:
      return fmt::format("an integer ({})", to_string(type));
    case TypeKind::Double:
      return "a number (double)";
    case TypeKind::Bool:
      return "true or false";
    case TypeKind::Char:
      return "text of one ASCII character (char)";
    case TypeKind::String:
      return "text (string)";
    case TypeKind::List:
    case TypeKind::Linked:
    case TypeKind::Tree:
      return fmt::format("an array ({})", to_string(type));
    case TypeKind::Void:
      return "nothing";
  }
  return "";
}

std::optional<Value> read_int(const TomlNode& node, std::int64_t number, SpecErrors& errors) {
  if (number < std::numeric_limits<std::int32_t>::min() ||
      number > std::numeric_limits<std::int32_t>::max()) {
    errors.add(node.position,
               fmt::format("{} does not fit an int: expected -2147483648 to 2147483647", number));
    return std::nullopt;
  }
  return Value{static_cast<std::int32_t>(number)};
}

std::optional<Value> read_list(const Type& element, const TomlArray& array, SpecErrors& errors) {
  Value list = empty_list(element);
  for (const TomlNode& node : array) {
    std::optional<Value> value = read_value(element, node, errors);
    if (!value) return std::nullopt;  // one error for a list: the others are likely the same
    append(list, *std::move(value));
  }
  return list;
}

bool is_absent(const Type& element, const TomlNode& node) {
  if (const auto* text = std::get_if<std::string>(&node.data)) {
    return element.kind() != TypeKind::String && *text == "null";
  }
  const auto* array = std::get_if<TomlArray>(&node.data);
  return array && array->empty();
}

std::optional<Value> read_tree(const Type& element, const TomlNode& node, const TomlArray& array,
                               SpecErrors& errors) {
  std::vector<std::uint8_t> present;
  Value nodes = empty_list(element);
  for (const TomlNode& slot : array) {
    present.push_back(is_absent(element, slot) ? 0 : 1);
    if (present.back() == 0) continue;
    std::optional<Value> value = read_value(element, slot, errors);
    if (!value) return std::nullopt;
    append(nodes, *std::move(value));
  }
  while (!present.empty() && present.back() == 0) present.pop_back();
  if (!is_well_formed(present)) {
    errors.add(node.position,
               "expected a tree in level order: a node here is the child of an absent one");
    return std::nullopt;
  }
  return make_tree(std::move(present), std::move(nodes));
}

std::optional<Value> read_text_value(const Type& type, const TomlNode& node,
                                     const std::string& text, SpecErrors& errors) {
  if (type.kind() == TypeKind::Char) {
    if (text.size() == 1 && static_cast<signed char>(text[0]) > 0) return Value{text[0]};
  } else if (is_valid_string(text)) {
    return Value{text};
  }
  errors.add(node.position, fmt::format("expected {}", expected_of(type)));
  return std::nullopt;
}

// Arguments of a call in order, behind the method's name.
std::optional<Call> read_call(const Signature& signature, const TomlNode& node,
                              SpecErrors& errors) {
  constexpr std::string_view kExpected = "a call: [\"method\", argument, ...]";
  const TomlArray* array = read_array(node, kExpected, errors);
  if (!array) return std::nullopt;
  if (array->empty()) {
    errors.add(node.position, fmt::format("expected {}, this is empty", kExpected));
    return std::nullopt;
  }
  std::vector<std::string> names;
  for (const Method& method : signature.methods) names.push_back(method.name);
  const std::optional<std::size_t> which = read_choice(array->front(), names, errors);
  if (!which) return std::nullopt;
  const Method& method = signature.methods[*which];
  if (array->size() != method.params.size() + 1) {
    errors.add(node.position,
               fmt::format("{2} takes {0} argument{3}, here are {1}", method.params.size(),
                           array->size() - 1, method.name, method.params.size() == 1 ? "" : "s"));
    return std::nullopt;
  }
  Call call{*which, {}};
  for (std::size_t i = 0; i < method.params.size(); ++i) {
    std::optional<Value> value = read_value(method.params[i].type, (*array)[i + 1], errors);
    if (!value) return std::nullopt;
    call.arguments.push_back(*std::move(value));
  }
  return call;
}

}  // namespace

std::optional<Value> read_value(const Type& type, const TomlNode& node, SpecErrors& errors) {
  if (const auto* integer = std::get_if<std::int64_t>(&node.data)) {
    if (type.kind() == TypeKind::Int) return read_int(node, *integer, errors);
    if (type.kind() == TypeKind::Long) return Value{*integer};
    if (type.kind() == TypeKind::Double) return Value{static_cast<double>(*integer)};
  } else if (const auto* decimal = std::get_if<double>(&node.data)) {
    if (type.kind() == TypeKind::Double) return Value{*decimal};
  } else if (const auto* boolean = std::get_if<bool>(&node.data)) {
    if (type.kind() == TypeKind::Bool) return Value{*boolean};
  } else if (const auto* text = std::get_if<std::string>(&node.data)) {
    if (type.kind() == TypeKind::Char || type.kind() == TypeKind::String) {
      return read_text_value(type, node, *text, errors);
    }
  } else if (const auto* array = std::get_if<TomlArray>(&node.data)) {
    if (type.kind() == TypeKind::Tree) return read_tree(type.element(), node, *array, errors);
    if (type.is_container()) return read_list(type.element(), *array, errors);
  }
  add_mismatch(node, expected_of(type), errors);
  return std::nullopt;
}

std::optional<Input> read_input(const Signature& signature, const TomlNode& node,
                                SpecErrors& errors) {
  const TomlTable* table = read_table(node, "a table of arguments: { name = value, ... }", errors);
  if (!table) return std::nullopt;
  TableReader reader(*table, node.position, errors);
  const Method& first = signature.is_class ? signature.constructor : signature.function;
  Input input;
  bool is_whole = true;
  for (const Parameter& param : first.params) {
    const TomlNode* argument = reader.required(param.name, expected_of(param.type));
    std::optional<Value> value;
    if (argument) value = read_value(param.type, *argument, errors);
    is_whole = is_whole && value.has_value();
    if (value) input.arguments.push_back(*std::move(value));
  }
  if (signature.is_class) {
    const TomlNode* calls = reader.required("calls", "a list of calls");
    const TomlArray* array = calls ? read_array(*calls, "a list of calls", errors) : nullptr;
    is_whole = is_whole && array != nullptr;
    for (std::size_t i = 0; array && i < array->size(); ++i) {
      std::optional<Call> call = read_call(signature, (*array)[i], errors);
      is_whole = is_whole && call.has_value();
      if (call) input.calls.push_back(*std::move(call));
    }
  }
  reader.refuse_others();
  return is_whole ? std::optional(std::move(input)) : std::nullopt;
}

std::optional<Answer> read_answer(const Signature& signature, const Input& input,
                                  const TomlNode& node, SpecErrors& errors) {
  Answer answer;
  if (!signature.is_class) {
    std::optional<Value> value = read_value(answer_type(signature), node, errors);
    if (!value) return std::nullopt;
    answer.values.push_back(*std::move(value));
    return answer;
  }
  const TomlArray* array = read_array(node, "a list of the calls' answers", errors);
  if (!array) return std::nullopt;
  std::size_t next = 0;
  std::size_t wanted = 0;
  for (const Call& call : input.calls) {
    const Type& type = signature.methods[call.method].returns;
    if (type.kind() == TypeKind::Void) {
      answer.values.emplace_back();
    } else if (++wanted; next < array->size()) {
      std::optional<Value> value = read_value(type, (*array)[next++], errors);
      if (!value) return std::nullopt;
      answer.values.push_back(*std::move(value));
    }
  }
  if (wanted != array->size()) {
    errors.add(node.position,
               fmt::format("expected {} answers, one for each call that returns something, "
                           "here are {}",
                           wanted, array->size()));
    return std::nullopt;
  }
  return answer;
}

}  // namespace gavel
