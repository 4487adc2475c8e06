#include "runner/harness/literal.h"

#include <fmt/format.h>

#include <cmath>
#include <limits>

#include "runner/base/error.h"
#include "runner/base/utf8.h"
#include "runner/problem/text.h"

namespace gavel {
namespace {

std::string fill_in(const std::string& text, const std::map<std::string, std::string>& words) {
  static const Toolchain kNone;
  return expand(text, kNone, words);
}

// Invisible, or read backwards: compilers refuse or warn of them.
bool is_hidden(std::uint32_t c) {
  return (c >= 0x80 && c < 0xa0) || (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) ||
         (c >= 0x2060 && c <= 0x206f) || c == 0xfeff;
}

class LiteralWriter {
 public:
  explicit LiteralWriter(const DebugTools& tools) : tools_(tools) {}

  std::string write(const Type& type, const Value& value) const {
    switch (type.kind()) {
      case TypeKind::Int:
        return number("int", std::get<std::int32_t>(value.data));
      case TypeKind::Long:
        return number("long", std::get<std::int64_t>(value.data));
      case TypeKind::Double:
        return decimal(std::get<double>(value.data));
      case TypeKind::Bool:
        return rule(std::get<bool>(value.data) ? "true" : "false");
      case TypeKind::Char:
        return text("char", std::string(1, std::get<char>(value.data)));
      case TypeKind::String:
        return text("string", std::get<std::string>(value.data));
      case TypeKind::List:
      case TypeKind::Linked:
        return list(type, value);
      case TypeKind::Tree:
        return tree(type, *std::get<std::shared_ptr<const TreeSlots>>(value.data));
      case TypeKind::Void:
        break;
    }
    return "";
  }

  // Only the quote that the rule itself uses needs an escape, and not every language allows others.
  std::string text(const std::string& key, const std::string& value) const {
    const char quote_sign = rule(key).find("'{text}'") == std::string::npos ? '"' : '\'';
    return fill_in(rule(key), {{"text", escaped(value, quote_sign)}});
  }

  std::string list_of(const Type& type, const std::string& items) const {
    const bool is_list = type.kind() == TypeKind::List;
    return fill_in(
        rule(is_list ? "list" : "linked"),
        {{"spelling", spelling(type)}, {"element", spelling(type.element())}, {"items", items}});
  }

 private:
  const std::string& rule(const std::string& key) const {
    const auto found = tools_.literals.find(key);
    if (found != tools_.literals.end()) return found->second;
    throw Error(
        fmt::format("{} has no literal for {}", tools_.toolchain.name, key),
        fmt::format("add it to [literals] in {}/debug.toml", tools_.toolchain.folder.string()));
  }

  std::string spelling(const Type& type) const {
    const TypeWords words = type_words(tools_.toolchain, type);
    const auto found = words.find("spelling");
    return found == words.end() ? "" : found->second;
  }

  template <typename Number>
  std::string number(const std::string& key, Number value) const {
    const auto least = tools_.literals.find("least-" + key);
    if (value == std::numeric_limits<Number>::min() && least != tools_.literals.end()) {
      return least->second;
    }
    return fill_in(rule(key), {{"value", std::to_string(value)}});
  }

  std::string decimal(double value) const {
    if (std::isnan(value)) return rule("nan");
    if (std::isinf(value)) return rule(value > 0 ? "infinity" : "-infinity");
    return fill_in(rule("double"), {{"value", to_text(Type(TypeKind::Double), {value})}});
  }

  std::string escaped(const std::string& value, char quote_sign) const {
    std::string result;
    for (std::size_t at = 0; at < value.size();) {
      const auto point = first_code_point(std::string_view(value).substr(at));
      const std::size_t length = point ? point->length : 1;
      const std::uint32_t code = point ? point->value : static_cast<unsigned char>(value[at]);
      if (value[at] == quote_sign || code == '\\') {
        result += std::string("\\") + value[at];
      } else if (code < 0x20 || code == 0x7f) {
        result += escape_bytes(value.substr(at, 1));
      } else if (is_hidden(code)) {
        const auto wide = tools_.literals.find("wide-escape");
        result += wide == tools_.literals.end()
                      ? escape_bytes(value.substr(at, length))
                      : fill_in(wide->second, {{"hex", fmt::format("{:04x}", code)}});
      } else {
        result += value.substr(at, length);
      }
      at += length;
    }
    return result;
  }

  std::string escape_bytes(const std::string& bytes) const {
    std::string result;
    for (const char c : bytes) {
      const auto byte = static_cast<unsigned char>(c);
      result += fill_in(rule("escape"), {{"octal", fmt::format("{:03o}", byte)},
                                         {"hex", fmt::format("{:02x}", byte)}});
    }
    return result;
  }

  std::string list(const Type& type, const Value& value) const {
    std::string items;
    const std::size_t count = length_of(value);
    for (std::size_t i = 0; i < count; ++i) {
      items += (i > 0 ? ", " : "") + write(type.element(), element_at(value, i));
    }
    return list_of(type, items);
  }

  std::string tree(const Type& type, const TreeSlots& value) const {
    std::string slots;
    std::string present;
    std::string items;
    std::size_t node = 0;
    for (std::size_t i = 0; i < value.present.size(); ++i) {
      slots += i > 0 ? ", " : "";
      present += value.present[i] != 0 ? 'o' : '-';
      if (value.present[i] == 0) {
        slots += rule("no-node");
        continue;
      }
      const std::string item = write(type.element(), element_at(value.nodes, node));
      slots += fill_in(rule("node"), {{"value", item}});
      items += (node++ > 0 ? ", " : "") + item;
    }
    return fill_in(rule("tree"), {{"spelling", spelling(type)},
                                  {"element", spelling(type.element())},
                                  {"slots", slots},
                                  {"present", present},
                                  {"items", items}});
  }

  const DebugTools& tools_;
};

Type list_of_ints(int depth) {
  Type type(TypeKind::Int);
  for (int i = 0; i < depth; ++i) type = Type(TypeKind::List, type);
  return type;
}

}  // namespace

std::string to_literal(const DebugTools& tools, const Type& type, const Value& value) {
  return LiteralWriter(tools).write(type, value);
}

std::string to_literal(const DebugTools& tools, const std::string& text) {
  return LiteralWriter(tools).text("text", text);
}

std::string lengths_literal(const DebugTools& tools, const Type& type, const Value& value,
                            int depth) {
  if (depth == 0) return std::to_string(length_of(value));
  std::string items;
  const std::size_t count = length_of(value);
  for (std::size_t i = 0; i < count; ++i) {
    items += (i > 0 ? ", " : "") +
             lengths_literal(tools, type.element(), element_at(value, i), depth - 1);
  }
  return LiteralWriter(tools).list_of(list_of_ints(depth), items);
}

}  // namespace gavel
