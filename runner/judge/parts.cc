#include "runner/judge/parts.h"

#include <cmath>

#include "runner/base/utf8.h"
#include "runner/problem/input.h"
#include "runner/problem/value.h"

namespace gavel {
namespace {

Part part_of(const Type& type, const Value& value);

void add_elements(const Type& element, const Value& list, Part& part) {
  const std::size_t count = length_of(list);
  const auto* nested = std::get_if<Nested>(&list.data);
  part.items.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    part.items.push_back(nested ? part_of(element, (*nested)[i])
                                : part_of(element, element_at(list, i)));
  }
}

Part part_of(const Type& type, const Value& value) {
  Part part{.kind = type.kind(), .number = 0, .decimal = 0, .present = {}, .items = {}};
  switch (type.kind()) {
    case TypeKind::Int:
      part.number = std::get<std::int32_t>(value.data);
      break;
    case TypeKind::Long:
      part.number = std::get<std::int64_t>(value.data);
      break;
    case TypeKind::Double:
      part.decimal = std::get<double>(value.data);
      break;
    case TypeKind::Bool:
      part.number = std::get<bool>(value.data) ? 1 : 0;
      break;
    case TypeKind::Char:
      part.number = static_cast<unsigned char>(std::get<char>(value.data));
      break;
    case TypeKind::String: {
      const auto& text = std::get<std::string>(value.data);
      for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = *first_code_point(std::string_view(text).substr(at));
        part.items.push_back({.kind = TypeKind::Char,
                              .number = point.value,
                              .decimal = 0,
                              .present = {},
                              .items = {}});
        at += point.length;
      }
      break;
    }
    case TypeKind::List:
    case TypeKind::Linked:
      add_elements(type.element(), value, part);
      break;
    case TypeKind::Tree: {
      const auto& slots = *std::get<std::shared_ptr<const TreeSlots>>(value.data);
      part.present = slots.present;
      add_elements(type.element(), slots.nodes, part);
      break;
    }
    case TypeKind::Void:
      break;
  }
  return part;
}

Value value_of(const Type& type, const Part& part) {
  switch (type.kind()) {
    case TypeKind::Int:
      return {static_cast<std::int32_t>(part.number)};
    case TypeKind::Long:
      return {part.number};
    case TypeKind::Double:
      return {part.decimal};
    case TypeKind::Bool:
      return {part.number != 0};
    case TypeKind::Char:
      return {static_cast<char>(part.number)};
    case TypeKind::String: {
      std::string text;
      for (const Part& item : part.items) {
        append_utf8(static_cast<std::uint32_t>(item.number), text);
      }
      return {std::move(text)};
    }
    case TypeKind::List:
    case TypeKind::Linked: {
      Value list = empty_list(type.element());
      for (const Part& item : part.items) append(list, value_of(type.element(), item));
      return list;
    }
    case TypeKind::Tree: {
      Value nodes = empty_list(type.element());
      for (const Part& item : part.items) append(nodes, value_of(type.element(), item));
      return make_tree(part.present, std::move(nodes));
    }
    case TypeKind::Void:
      break;
  }
  return {};
}

void add_cost(const Part& part, Simplicity& sum) {
  sum.pieces += 1;
  if (part.kind == TypeKind::Char) {
    sum.amount += static_cast<double>(character_rank(part.number));
  } else if (part.kind == TypeKind::Double) {
    if (std::isfinite(part.decimal)) {
      sum.amount += std::fabs(part.decimal);
    } else {
      sum.amount += 1e300;
    }
    if (std::signbit(part.decimal)) ++sum.blemishes;
    if (part.decimal != std::trunc(part.decimal)) ++sum.blemishes;
  } else if (part.kind != TypeKind::Void) {  // the method of a call is as good as another
    sum.amount += std::fabs(static_cast<double>(part.number));
    if (part.number < 0) ++sum.blemishes;
  }
  for (const Part& item : part.items) add_cost(item, sum);
}

}  // namespace

std::int64_t character_rank(std::int64_t c) {
  if (c >= 'a' && c <= 'z') return c - 'a';
  if (c >= 'A' && c <= 'Z') return c - 'A' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
  return c + 64;
}

std::vector<Part> take_apart(const Signature& signature, const Input& input) {
  const std::vector<Parameter>& params = parameters_of(signature);
  std::vector<Part> parts;
  for (std::size_t i = 0; i < params.size(); ++i) {
    parts.push_back(part_of(params[i].type, input.arguments[i]));
  }
  if (!signature.is_class) return parts;
  Part calls;
  calls.kind = TypeKind::List;
  for (const Call& call : input.calls) {
    Part one;
    one.number = static_cast<std::int64_t>(call.method);
    const std::vector<Parameter>& own = signature.methods[call.method].params;
    for (std::size_t i = 0; i < own.size(); ++i) {
      one.items.push_back(part_of(own[i].type, call.arguments[i]));
    }
    calls.items.push_back(std::move(one));
  }
  parts.push_back(std::move(calls));
  return parts;
}

Input put_together(const Signature& signature, const std::vector<Part>& parts) {
  const std::vector<Parameter>& params = parameters_of(signature);
  Input input;
  for (std::size_t i = 0; i < params.size(); ++i) {
    input.arguments.push_back(value_of(params[i].type, parts[i]));
  }
  if (!signature.is_class) return input;
  for (const Part& one : parts.back().items) {
    Call call{.method = static_cast<std::size_t>(one.number), .arguments = {}};
    const std::vector<Parameter>& own = signature.methods[call.method].params;
    for (std::size_t i = 0; i < own.size(); ++i) {
      call.arguments.push_back(value_of(own[i].type, one.items[i]));
    }
    input.calls.push_back(std::move(call));
  }
  return input;
}

Simplicity measure(const std::vector<Part>& parts) {
  Simplicity sum;
  for (const Part& part : parts) add_cost(part, sum);
  return sum;
}

}  // namespace gavel
