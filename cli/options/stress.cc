#include <memory>

#include "cli/options/choice.h"
#include "cli/options/declare.h"

namespace gavel {

CommandRun declare_stress(CommandSyntax& syntax) {
  const auto options = std::make_shared<StressCommand>();
  declare_choice(syntax, options->choice);
  syntax.number("--seconds", options->seconds, {1, 86'400},
                {"how long to search (default 10)", "搜索多久（默认 10 秒）"});
  syntax.number(
      "--seed", options->seed, {0, 2'147'483'647},
      {"the same seed tries the same inputs (default 1)", "同一个种子会试同样的输入（默认 1）"});
  syntax.flag("--json", options->wants_json, {"for programs", "输出 JSON"});
  syntax.examples({"stress jump-game.go", "stress jump-game.go --seconds 60 --seed 7"});
  return [options](const Settings& settings) { return run_stress(*options, settings); };
}

}  // namespace gavel
