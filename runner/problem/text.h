// Values as people read them: JSON with NaN, Infinity and absent tree slots as null.
//
//   list, linked list: [1,2,3]    tree: [1,null,2]     string, char: "a\n"     double: 2.0, 1e+20
//   an input: nums = [1,2], target = 3                 of a class: LRUCache(2), put(1,1), get(1)
//   an answer of a class: [null,null,1], beginning with the constructor's null
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "runner/base/units.h"
#include "runner/problem/spec.h"

namespace gavel {

// Nothing longer than this is written; what is cut ends in "...".
inline constexpr Bytes kWholeText{~std::uint64_t{0}};

std::string to_text(const Type& type, const Value& value, Bytes most = kWholeText);
std::string to_text(const Signature& signature, const Input& input, Bytes most = kWholeText);
std::string to_text(const Signature& signature, const Input& input, const Answer& answer,
                    Bytes most = kWholeText);

// JSON's spelling of UTF-8 text, in quotes; control characters escaped.
std::string quote(std::string_view text);

// Why text is not a value of a type, and at which byte.
struct TextFailure {
  std::size_t offset = 0;
  std::string message;
};
// What to_text writes for a type, blanks between tokens allowed.
std::variant<Value, TextFailure> parse_value(const Type& type, std::string_view text);

}  // namespace gavel
