#include <memory>

#include "cli/commands/commands.h"
#include "cli/options/declare.h"

namespace gavel {

CommandRun declare_list(CommandSyntax& syntax) {
  const auto options = std::make_shared<ListOptions>();
  syntax.option("--tag", options->tag, "T", {"only those with this tag", "只列带这个标签的"});
  syntax.flag("--json", options->wants_json, {"for programs", "输出 JSON"});
  syntax.examples({"list", "list --tag array", "list --json"});
  return [options](const Settings& settings) { return run_list(*options, settings); };
}

}  // namespace gavel
