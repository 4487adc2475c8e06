#include "runner/base/error.h"

#include <system_error>

namespace gavel {

Error system_error(const std::string& what, int error_number) {
  return Error(what + ": " + std::generic_category().message(error_number));
}

}  // namespace gavel
