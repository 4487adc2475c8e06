// Any bytes as a value of any type: they are refused, or the value encodes to the same bytes and
// its text reads back as the same value.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <variant>

#include "runner/problem/codec.h"
#include "runner/problem/text.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr const char* kTypes[] = {
      "int",          "long",         "double",           "bool",
      "char",         "string",       "list<int>",        "list<bool>",
      "list<char>",   "list<string>", "tree<double>",     "list<list<long>>",
      "linked<char>", "tree<string>", "list<tree<bool>>", "void"};
  if (size == 0) return 0;
  const gavel::Type type = *gavel::parse_type(kTypes[data[0] % std::size(kTypes)]);
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  std::string_view rest = bytes;
  const auto decoded = gavel::decode(type, rest);
  const auto* value = std::get_if<gavel::Value>(&decoded);
  if (!value) return 0;
  std::string again;
  gavel::encode(type, *value, again);
  if (again != bytes.substr(0, bytes.size() - rest.size())) std::abort();
  if (!gavel::is_of_type(type, *value)) std::abort();
  const std::string text = gavel::to_text(type, *value);
  const auto parsed = gavel::parse_value(type, text);
  const auto* same = std::get_if<gavel::Value>(&parsed);
  if (!same || gavel::to_text(type, *same) != text) std::abort();
  return 0;
}
