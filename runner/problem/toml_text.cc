#include "runner/problem/toml_text.h"

#include <cmath>

#include "runner/problem/input.h"
#include "runner/problem/text.h"

namespace gavel {
namespace {

std::string decimal_to_toml(double number) {
  if (std::isnan(number)) return "nan";
  if (std::isinf(number)) return number > 0 ? "inf" : "-inf";
  return to_text(Type(TypeKind::Double), {number});
}

std::string list_to_toml(const Type& element, const Value& list) {
  std::string out = "[";
  const std::size_t count = length_of(list);
  for (std::size_t i = 0; i < count; ++i) {
    out += (i > 0 ? ", " : "") + to_toml(element, element_at(list, i));
  }
  return out + "]";
}

std::string tree_to_toml(const Type& element, const TreeSlots& tree) {
  const std::string absent = element.kind() == TypeKind::String ? "[]" : "\"null\"";
  std::string out = "[";
  std::size_t node = 0;
  for (std::size_t i = 0; i < tree.present.size(); ++i) {
    if (i > 0) out += ", ";
    out += tree.present[i] != 0 ? to_toml(element, element_at(tree.nodes, node++)) : absent;
  }
  return out + "]";
}

}  // namespace

std::string to_toml(const Type& type, const Value& value) {
  switch (type.kind()) {
    case TypeKind::Double:
      return decimal_to_toml(std::get<double>(value.data));
    case TypeKind::List:
    case TypeKind::Linked:
      return list_to_toml(type.element(), value);
    case TypeKind::Tree:
      return tree_to_toml(type.element(), *std::get<std::shared_ptr<const TreeSlots>>(value.data));
    case TypeKind::Int:
    case TypeKind::Long:
    case TypeKind::Bool:
    case TypeKind::Char:
    case TypeKind::String:
    case TypeKind::Void:
      break;
  }
  // JSON's escapes are TOML's, but for DEL, which TOML wants escaped.
  std::string out;
  for (const char c : to_text(type, value)) {
    if (c == '\x7f') {
      out += "\\u007f";
    } else {
      out += c;
    }
  }
  return out;
}

std::string to_toml(const Signature& signature, const Input& input) {
  const std::vector<Parameter>& params = parameters_of(signature);
  std::string out;
  for (std::size_t i = 0; i < params.size(); ++i) {
    out +=
        (i > 0 ? ", " : "") + params[i].name + " = " + to_toml(params[i].type, input.arguments[i]);
  }
  if (!signature.is_class) return "{ " + out + " }";
  out += std::string(params.empty() ? "" : ", ") + "calls = [";
  for (std::size_t i = 0; i < input.calls.size(); ++i) {
    const Call& call = input.calls[i];
    const Method& method = signature.methods[call.method];
    out += std::string(i > 0 ? ", " : "") + "[\"" + method.name + "\"";
    for (std::size_t j = 0; j < method.params.size(); ++j) {
      out += ", " + to_toml(method.params[j].type, call.arguments[j]);
    }
    out += "]";
  }
  return "{ " + out + "] }";
}

std::string to_toml(const Signature& signature, const Input& input, const Answer& answer) {
  if (!signature.is_class) return to_toml(answer_type(signature), answer.values.front());
  // An answer read from a spec has a value for each call; one of the harness begins with the
  // constructor's where it has one more.
  std::string out = "[";
  for (std::size_t i = 0; i < input.calls.size(); ++i) {
    const Type& type = signature.methods[input.calls[i].method].returns;
    if (type.kind() == TypeKind::Void) continue;
    out += (out.size() > 1 ? ", " : "") + to_toml(type, answer.values.at(i));
  }
  return out + "]";
}

}  // namespace gavel
