// Messages to the user, on standard error.
#pragma once

#include <string>
#include <vector>

#include "cli/render/locale.h"
#include "cli/render/screen.h"
#include "runner/base/error.h"
#include "runner/problem/load.h"

namespace gavel {

// "gavel: <message>" and the hint below it.
void complain(const std::string& message, const std::string& hint = "");

// Every error of a spec: file:line:column: message.
std::string describe(const std::vector<SpecError>& errors, Locale locale);
void complain(const std::vector<SpecError>& errors, const Screen& screen);

// What went wrong somewhere below, in the user's language.
void complain(const Error& error, Locale locale);

}  // namespace gavel
