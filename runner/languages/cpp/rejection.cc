// What channel.h and rejection.h declare of answers that are refused.
#include "rejection.h"

#include <cxxabi.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>

#include "channel.h"

namespace gavel_runtime {

std::string name_of(const std::type_info& type) {
  int status = 0;
  char* const demangled = abi::__cxa_demangle(type.name(), nullptr, nullptr, &status);
  std::string name = status == 0 ? demangled : type.name();
  std::free(demangled);
  const auto replace = [&name](const std::string& from, const std::string& to) {
    for (std::size_t at; (at = name.find(from)) != std::string::npos;)
      name.replace(at, from.size(), to);
  };
  replace("std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >",
          "std::string");
  replace("std::basic_string_view<char, std::char_traits<char> >", "std::string_view");
  for (std::size_t at; (at = name.find(", std::allocator<")) != std::string::npos;) {
    std::size_t end = name.find('<', at) + 1;
    for (int depth = 1; depth != 0 && end < name.size(); ++end)
      depth += name[end] == '<' ? 1 : name[end] == '>' ? -1 : 0;
    name.erase(at, end - at);
    if (name.compare(at, 2, " >") == 0) name.erase(at, 1);
  }
  return name;
}

void check_text(const char* text, std::size_t length) {
  const auto* bytes = reinterpret_cast<const unsigned char*>(text);
  std::size_t at = 0;
  while (at < length) {
    const unsigned char lead = bytes[at];
    if (lead == 0) reject("returned a string with a NUL character in it");
    if (lead < 0x80) {
      ++at;
      continue;
    }
    const int more = lead >= 0xC2 && lead < 0xE0   ? 1
                     : lead >= 0xE0 && lead < 0xF0 ? 2
                     : lead >= 0xF0 && lead < 0xF5 ? 3
                                                   : 0;
    std::uint32_t code = lead & (0x3F >> more);
    bool is_valid = more != 0 && length - at > static_cast<std::size_t>(more);
    for (int i = 1; is_valid && i <= more; ++i) {
      is_valid = (bytes[at + i] & 0xC0) == 0x80;
      code = code << 6 | (bytes[at + i] & 0x3F);
    }
    if (is_valid)
      is_valid = !(more == 2 && (code < 0x800 || (code >= 0xD800 && code < 0xE000))) &&
                 !(more == 3 && (code < 0x10000 || code > 0x10FFFF));
    if (!is_valid)
      throw Rejection{"returned a string that is not UTF-8 at byte " + std::to_string(at)};
    at += static_cast<std::size_t>(more) + 1;
  }
}

void reject(const char* sentence) { throw Rejection{sentence}; }

void reject_type(const std::type_info& type, const char* declared) {
  throw Rejection{type == typeid(void) ? std::string("returned nothing, where ") + declared +
                                             " is declared"
                                       : "returned " + name_of(type) + ", where " + declared +
                                             " is declared"};
}

void reject_integer(bool is_negative, unsigned __int128 magnitude, const char* declared) {
  std::string digits;
  do {
    digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(magnitude % 10)));
    magnitude /= 10;
  } while (magnitude != 0);
  throw Rejection{std::string("returned ") + (is_negative ? "-" : "") + digits +
                  ", which does not fit " + declared};
}

}  // namespace gavel_runtime
