#include <memory>

#include "cli/commands/commands.h"
#include "cli/options/declare.h"

namespace gavel {

CommandRun declare_verify(CommandSyntax& syntax) {
  const auto options = std::make_shared<VerifyCommandOptions>();
  syntax.arguments("PROBLEM", options->problems, {"problems (none: all)", "题目（默认全部）"});
  syntax.flag("--growth", options->measures_growth,
              {"measure every growth that a reference claims", "实测参考解答声称的每一个增长级别"});
  syntax.flag("--limits", options->proposes_limits,
              {"propose time limits from what was measured", "根据实测给出时间限制的建议"});
  syntax.flag("--mutants", options->tries_mutants,
              {"change accepted references a little: the cases must notice",
               "对通过的参考解答做小改动，用例必须能发现"});
  syntax.jobs({"how many at a time", "同时判几份"});
  syntax.sandbox();
  syntax.flag("--json", options->wants_json, {"for programs", "输出 JSON"});
  syntax.examples({"verify", "verify max-subarray --growth", "verify --mutants --json"});
  return [options](const Settings& settings) { return run_verify(*options, settings); };
}

}  // namespace gavel
