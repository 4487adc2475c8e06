// The commands' options, one file each. A new command is one such file, its line here, and its row
// in the table of cli/command_line.cc.
#pragma once

#include <functional>

#include "cli/exit_status.h"
#include "cli/options/syntax.h"

namespace gavel {

// Runs the command with the options that were read.
using CommandRun = std::function<ExitStatus(const Settings&)>;

// Each declares its command's options; what it returns is called once they are read.
CommandRun declare_list(CommandSyntax& syntax);
CommandRun declare_show(CommandSyntax& syntax);
CommandRun declare_new(CommandSyntax& syntax);
CommandRun declare_test(CommandSyntax& syntax);
CommandRun declare_stress(CommandSyntax& syntax);
CommandRun declare_case(CommandSyntax& syntax);
CommandRun declare_debug(CommandSyntax& syntax);
CommandRun declare_history(CommandSyntax& syntax);
CommandRun declare_watch(CommandSyntax& syntax);
CommandRun declare_completion(CommandSyntax& syntax);
CommandRun declare_time(CommandSyntax& syntax);
CommandRun declare_verify(CommandSyntax& syntax);
CommandRun declare_exec(CommandSyntax& syntax);
CommandRun declare_cache(CommandSyntax& syntax);
CommandRun declare_doctor(CommandSyntax& syntax);

}  // namespace gavel
