// Messages to the user, on standard error.
#pragma once

#include <string>
#include <vector>

#include "runner/problem/load.h"

namespace gavel {

// "gavel: <message>" and the hint below it.
void complain(const std::string& message, const std::string& hint = "");

// Every error of a spec: file:line:column: message.
std::string describe(const std::vector<SpecError>& errors);
void complain(const std::vector<SpecError>& errors);

}  // namespace gavel
