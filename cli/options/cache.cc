#include <memory>

#include "cli/commands/commands.h"
#include "cli/options/declare.h"

namespace gavel {

CommandRun declare_cache(CommandSyntax& syntax) {
  const auto options = std::make_shared<CacheOptions>();
  syntax.flag("--clear", options->clears, {"remove all of it", "全部清除"});
  syntax.flag("--json", options->wants_json, {"for programs", "输出 JSON"});
  syntax.examples({"cache", "cache --clear", "cache --json"});
  return [options](const Settings& settings) { return run_cache(*options, settings); };
}

}  // namespace gavel
