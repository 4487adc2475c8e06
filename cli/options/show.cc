#include <memory>

#include "cli/commands/commands.h"
#include "cli/options/declare.h"

namespace gavel {

CommandRun declare_show(CommandSyntax& syntax) {
  constexpr NumberRange kHints{0, 1000};
  const auto options = std::make_shared<ShowOptions>();
  syntax.argument("PROBLEM", options->problem, {"the problem's id", "题目的名字"});
  syntax.number("--hint", options->hints, kHints,
                {"show the first N hints too", "同时显示前 N 条提示"});
  syntax.flag("--json", options->wants_json, {"for programs", "输出 JSON"});
  syntax.examples({"show max-subarray", "show max-subarray --hint 1 --locale zh"});
  return [options](const Settings& settings) { return run_show(*options, settings); };
}

}  // namespace gavel
