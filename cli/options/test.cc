#include <memory>

#include "cli/options/choice.h"
#include "cli/options/declare.h"

namespace gavel {

CommandRun declare_test(CommandSyntax& syntax) {
  const auto options = std::make_shared<TestOptions>();
  declare_choice(syntax, options->choice);
  syntax.repeatable("--case", options->cases, "NAME",
                    {"only this case or group (repeatable)", "只判这个用例或这组用例（可重复）"});
  syntax.flag("--json", options->wants_json, {"for programs", "输出 JSON"});
  syntax.examples({"test jump-game.go", "test max-subarray/", "test main.cpp --problem two-sum",
                   "test jump-game.go --case example/reach"});
  return [options](const Settings& settings) { return run_test(*options, settings); };
}

}  // namespace gavel
