#include <memory>

#include "cli/options/choice.h"
#include "cli/options/declare.h"

namespace gavel {

CommandRun declare_time(CommandSyntax& syntax) {
  const auto options = std::make_shared<TimeOptions>();
  declare_choice(syntax, options->choice);
  syntax.flag("--json", options->wants_json, {"for programs", "输出 JSON"});
  syntax.examples({"time max-subarray.cpp", "time max-subarray/"});
  return [options](const Settings& settings) { return run_time(*options, settings); };
}

}  // namespace gavel
