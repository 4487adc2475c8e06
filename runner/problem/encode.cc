#include <fmt/format.h>

#include <bit>
#include <cstring>
#include <limits>

#include "runner/base/error.h"
#include "runner/problem/codec.h"

namespace gavel {
namespace {

static_assert(std::endian::native == std::endian::little, "the channel is little-endian");

template <typename T>
void put(T number, std::string& out) {
  char bytes[sizeof number];
  std::memcpy(bytes, &number, sizeof number);
  out.append(bytes, sizeof number);
}

void put_count(std::size_t count, std::string& out) {
  if (count > std::numeric_limits<std::uint32_t>::max()) {
    throw Error("a list or string has more than 4294967295 elements", "use smaller sizes");
  }
  put(static_cast<std::uint32_t>(count), out);
}

template <typename T>
const T& get_as(const Value& value) {
  const T* data = std::get_if<T>(&value.data);
  if (!data) throw Error("internal: a value is not of its type");
  return *data;
}

template <typename T>
void put_all(const std::vector<T>& items, std::string& out) {
  put_count(items.size(), out);
  if (!items.empty()) {
    out.append(reinterpret_cast<const char*>(items.data()), items.size() * sizeof(T));
  }
}

void put_string(const std::string& text, std::string& out) {
  put_count(text.size(), out);
  out += text;
}

void encode_list(const Type& element, const Value& value, std::string& out) {
  switch (element.kind()) {
    case TypeKind::Int:
      return put_all(get_as<Ints>(value), out);
    case TypeKind::Long:
      return put_all(get_as<Longs>(value), out);
    case TypeKind::Double:
      return put_all(get_as<Doubles>(value), out);
    case TypeKind::Bool:
      return put_all(get_as<Bools>(value).items, out);
    case TypeKind::Char:
      return put_string(get_as<Chars>(value).items, out);
    case TypeKind::String: {
      const auto& strings = get_as<Strings>(value);
      put_count(strings.size(), out);
      for (const std::string& text : strings) put_string(text, out);
      return;
    }
    case TypeKind::List:
    case TypeKind::Linked:
    case TypeKind::Tree: {
      const auto& nested = get_as<Nested>(value);
      put_count(nested.size(), out);
      for (const Value& inner : nested) encode(element, inner, out);
      return;
    }
    case TypeKind::Void:
      throw Error("internal: a list of void");
  }
}

void encode_tree(const Type& element, const Value& value, std::string& out) {
  const auto& tree = get_as<std::shared_ptr<const TreeSlots>>(value);
  if (!tree) throw Error("internal: a tree without slots");
  put_count(tree->present.size(), out);
  std::size_t node = 0;
  for (const std::uint8_t present : tree->present) {
    put(present, out);
    if (present != 0) encode(element, element_at(tree->nodes, node++), out);
  }
}

}  // namespace

void encode(const Type& type, const Value& value, std::string& out) {
  switch (type.kind()) {
    case TypeKind::Int:
      return put(get_as<std::int32_t>(value), out);
    case TypeKind::Long:
      return put(get_as<std::int64_t>(value), out);
    case TypeKind::Double:
      return put(get_as<double>(value), out);
    case TypeKind::Bool:
      return put(static_cast<std::uint8_t>(get_as<bool>(value)), out);
    case TypeKind::Char:
      return put(get_as<char>(value), out);
    case TypeKind::String:
      return put_string(get_as<std::string>(value), out);
    case TypeKind::List:
    case TypeKind::Linked:
      return encode_list(type.element(), value, out);
    case TypeKind::Tree:
      return encode_tree(type.element(), value, out);
    case TypeKind::Void:
      get_as<std::monostate>(value);
      return;
  }
}

std::size_t encoded_size(const Type& type, const Value& value) {
  const auto size_of = [](const auto& items) { return 4 + items.size() * sizeof items[0]; };
  if (const auto* ints = std::get_if<Ints>(&value.data)) return size_of(*ints);
  if (const auto* longs = std::get_if<Longs>(&value.data)) return size_of(*longs);
  if (const auto* doubles = std::get_if<Doubles>(&value.data)) return size_of(*doubles);
  std::string encoded;
  encode(type, value, encoded);
  return encoded.size();
}

void encode_input(const Signature& signature, const Input& input, std::string& out) {
  const Method& first = signature.is_class ? signature.constructor : signature.function;
  const auto encode_arguments = [&](const Method& method, const std::vector<Value>& arguments) {
    if (arguments.size() != method.params.size()) throw Error("internal: arguments do not match");
    for (std::size_t i = 0; i < arguments.size(); ++i) {
      encode(method.params[i].type, arguments[i], out);
    }
  };
  encode_arguments(first, input.arguments);
  if (!signature.is_class) return;
  put_count(input.calls.size(), out);
  for (const Call& call : input.calls) {
    put(static_cast<std::uint32_t>(call.method), out);
    encode_arguments(signature.methods.at(call.method), call.arguments);
  }
}

}  // namespace gavel
