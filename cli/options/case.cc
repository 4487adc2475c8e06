#include <memory>

#include "cli/options/choice.h"
#include "cli/options/declare.h"

namespace gavel {

CommandRun declare_case(CommandSyntax& syntax) {
  const auto options = std::make_shared<CaseCommand>();
  syntax.argument("ACTION", options->action, {"add", "add（添加）"});
  declare_choice(syntax, options->choice);
  syntax.option(
      "--in", options->in, "ARGS",
      {"the arguments, as in \"nums = [1, 2], k = 3\"", "参数，写法如 \"nums = [1, 2], k = 3\""});
  syntax.option("--out", options->out, "ANSWER",
                {"the answer (default: the reference's)", "答案（默认由参考解答给出）"});
  syntax.option("--name", options->name, "NAME", {"what to call it", "用例的名字"});
  syntax.examples({"case add two-sum.py --in \"nums = [3, 3], target = 6\"",
                   "case add max-subarray.go --in \"nums = [-1]\" --out -1 --name one-negative"});
  return [options](const Settings& settings) { return run_case(*options, settings); };
}

}  // namespace gavel
