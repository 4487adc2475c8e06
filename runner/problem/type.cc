#include "runner/problem/type.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace gavel {
namespace {

struct TypeName {
  std::string_view name;
  TypeKind kind;
};
constexpr std::array kScalarNames = {
    TypeName{"int", TypeKind::Int},       TypeName{"long", TypeKind::Long},
    TypeName{"double", TypeKind::Double}, TypeName{"bool", TypeKind::Bool},
    TypeName{"char", TypeKind::Char},     TypeName{"string", TypeKind::String},
    TypeName{"void", TypeKind::Void}};
constexpr std::array kContainerNames = {TypeName{"list", TypeKind::List},
                                        TypeName{"linked", TypeKind::Linked},
                                        TypeName{"tree", TypeKind::Tree}};
// Deeper lists have no use, and everything that walks a type may then recurse.
constexpr int kDeepestType = 8;

void skip_blanks(std::string_view& text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
}

bool take(std::string_view& text, char wanted) {
  skip_blanks(text);
  if (text.empty() || text.front() != wanted) return false;
  text.remove_prefix(1);
  return true;
}

std::string_view take_word(std::string_view& text) {
  skip_blanks(text);
  std::size_t length = 0;
  while (length < text.size() && text[length] >= 'a' && text[length] <= 'z') ++length;
  const std::string_view word = text.substr(0, length);
  text.remove_prefix(length);
  return word;
}

std::optional<Type> take_type(std::string_view& text, int depth) {
  const std::string_view word = take_word(text);
  for (const TypeName& row : kScalarNames) {
    if (row.name == word) return Type(row.kind);
  }
  for (const TypeName& row : kContainerNames) {
    if (row.name != word) continue;
    if (depth == kDeepestType || !take(text, '<')) return std::nullopt;
    std::optional<Type> element = take_type(text, depth + 1);
    if (!element || element->kind() == TypeKind::Void || !take(text, '>')) return std::nullopt;
    if (row.kind != TypeKind::List && element->is_container()) return std::nullopt;
    return Type(row.kind, *std::move(element));
  }
  return std::nullopt;
}

}  // namespace

bool operator==(const Type& a, const Type& b) {
  if (a.kind() != b.kind()) return false;
  return !a.is_container() || a.element() == b.element();
}

std::optional<Type> parse_type(std::string_view text) {
  std::optional<Type> type = take_type(text, 0);
  skip_blanks(text);
  if (!text.empty()) return std::nullopt;
  return type;
}

std::string to_string(const Type& type) {
  const auto name_of = [&](const auto& rows) {
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const TypeName& name) { return name.kind == type.kind(); });
    return std::string(row->name);
  };
  if (!type.is_container()) return name_of(kScalarNames);
  return name_of(kContainerNames) + "<" + to_string(type.element()) + ">";
}

}  // namespace gavel
