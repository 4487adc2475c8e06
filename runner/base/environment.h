// The variables of the environment.
#pragma once

#include <string>

namespace gavel {

// "" when it is not set.
std::string environment_variable(const char* name);

}  // namespace gavel
