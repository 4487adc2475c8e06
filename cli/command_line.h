// The program's arguments -> the command to run.
#pragma once

#include <string>
#include <variant>

#include "cli/commands/commands.h"
#include "cli/settings.h"

namespace gavel {

// Text to print instead of running a command: --help, --version.
struct Explanation {
  std::string text;
};

using CommandOptions = std::variant<Explanation, ListOptions, ShowOptions, NewOptions, TestOptions,
                                    TimeOptions, ExecOptions, DoctorOptions>;

struct Invocation {
  CommandOptions command;
  PartialSettings settings;
};

// UsageError for what is not understood, with the nearest command or option as the hint.
Invocation parse_command_line(int count, const char* const* arguments);

}  // namespace gavel
