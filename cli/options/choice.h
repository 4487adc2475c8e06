// The options of every command that takes solutions.
#pragma once

#include "cli/commands/commands.h"
#include "cli/options/syntax.h"

namespace gavel {

// PATH..., --problem, --lang, --jobs, --sandbox, --no-history.
void declare_choice(CommandSyntax& syntax, SolutionChoice& choice);

}  // namespace gavel
