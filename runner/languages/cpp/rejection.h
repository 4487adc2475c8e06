// An answer that is refused; what an exception or a type is called.
#pragma once

#include <string>
#include <typeinfo>

namespace gavel_runtime {

struct Rejection {
  std::string sentence;
};

// Rejection unless it is UTF-8 without NUL.
void check_text(const char* text, std::size_t length);

// "std::vector<int>", without what only the compiler needs to know.
std::string name_of(const std::type_info& type);

}  // namespace gavel_runtime
