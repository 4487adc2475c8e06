#include <memory>

#include "cli/options/choice.h"
#include "cli/options/declare.h"

namespace gavel {

CommandRun declare_time(CommandSyntax& syntax) {
  const auto options = std::make_shared<TimeOptions>();
  declare_choice(syntax, options->choice);
  syntax.option("--html", options->html_file, "FILE",
                {"write a report with plots as one page", "把带图的报告写成一个网页"});
  syntax.flag("--json", options->wants_json, {"for programs", "输出 JSON"});
  syntax.examples({"time max-subarray.cpp", "time max-subarray/"});
  return [options](const Settings& settings) { return run_time(*options, settings); };
}

}  // namespace gavel
