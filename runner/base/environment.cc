#include "runner/base/environment.h"

#include <cstdlib>

namespace gavel {

std::string environment_variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

}  // namespace gavel
