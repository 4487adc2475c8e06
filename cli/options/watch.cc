#include <memory>

#include "cli/options/choice.h"
#include "cli/options/declare.h"

namespace gavel {

CommandRun declare_watch(CommandSyntax& syntax) {
  const auto choice = std::make_shared<SolutionChoice>();
  declare_choice(syntax, *choice);
  syntax.examples({"watch", "watch two-sum.py"});
  return [choice](const Settings& settings) { return run_watch(*choice, settings); };
}

}  // namespace gavel
