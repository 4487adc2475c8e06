#include <memory>

#include "cli/options/declare.h"

namespace gavel {

CommandRun declare_history(CommandSyntax& syntax) {
  const auto options = std::make_shared<HistoryOptions>();
  syntax.optional_argument("PROBLEM", options->problem, {"only this problem", "只看这道题"});
  syntax.number("--most", options->most, {1, 1'000'000},
                {"no more lines than this (default 40)", "最多显示多少行（默认 40）"});
  syntax.flag("--json", options->wants_json, {"for programs", "输出 JSON"});
  syntax.examples({"history", "history two-sum"});
  return [options](const Settings& settings) { return run_history(*options, settings); };
}

}  // namespace gavel
