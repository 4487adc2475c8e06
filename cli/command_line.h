// The program's arguments -> the command to run.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "cli/options/declare.h"
#include "cli/settings.h"

namespace gavel {

// Text to print instead of running a command: --help, --version.
struct Explanation {
  std::string text;
};

struct Invocation {
  std::variant<Explanation, CommandRun> command;
  PartialSettings settings;
};

// The language to speak, known before anything else is: from the arguments, else the environment.
Locale locale_of_arguments(int count, const char* const* arguments);

// In the order of the help.
std::vector<std::string> command_names();

// UsageError for what is not understood, with the nearest command or option as the hint.
Invocation parse_command_line(int count, const char* const* arguments);

}  // namespace gavel
