// The types that a problem's signature is written in.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace gavel {

enum class TypeKind { Int, Long, Double, Bool, Char, String, List, Linked, Tree, Void };

// int (32 bit), long (64 bit), double (IEEE 754 binary64), bool, char (ASCII 1..127),
// string (Unicode without NUL, UTF-8 in memory), list<T>, linked<T>, tree<T>, void.
// Elements of linked and tree are int, long, double, bool, char or string.
class Type {
 public:
  Type() = default;
  explicit Type(TypeKind kind) : kind_(kind) {}
  Type(TypeKind kind, Type element)
      : kind_(kind), element_(std::make_shared<const Type>(std::move(element))) {}

  TypeKind kind() const { return kind_; }
  // Of list, linked and tree only.
  const Type& element() const { return *element_; }
  bool is_container() const { return element_ != nullptr; }
  // A list or a linked list.
  bool is_list() const { return kind_ == TypeKind::List || kind_ == TypeKind::Linked; }
  bool is_scalar() const { return !is_container() && kind_ != TypeKind::Void; }

  friend bool operator==(const Type& a, const Type& b);

 private:
  TypeKind kind_ = TypeKind::Void;
  std::shared_ptr<const Type> element_;
};

// "list<list<int>>" -> Type; nothing when the text is not a type. Blanks are allowed between
// tokens.
std::optional<Type> parse_type(std::string_view text);
// The canonical spelling, without blanks.
std::string to_string(const Type& type);

}  // namespace gavel
