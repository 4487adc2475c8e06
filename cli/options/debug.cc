#include <memory>

#include "cli/options/choice.h"
#include "cli/options/declare.h"

namespace gavel {

CommandRun declare_debug(CommandSyntax& syntax) {
  const auto options = std::make_shared<DebugOptions>();
  declare_choice(syntax, options->choice);
  syntax.option("--case", options->case_name, "NAME",
                {"the case (default: the smallest that fails)", "用例（默认：失败用例中最小的）"});
  syntax.option("--emit", options->file, "FILE",
                {"write the program into FILE instead of running it", "把程序写入 FILE，不运行"});
  syntax.flag("--plain", options->is_plain,
              {"run the program without a debugger", "直接运行程序，不用调试器"});
  syntax.examples({"debug jump-game.cpp", "debug jump-game.cpp --case example/mixed",
                   "debug jump-game.cpp --emit jump-game-case.cpp"});
  return [options](const Settings& settings) { return run_debug(*options, settings); };
}

}  // namespace gavel
