#include <memory>

#include "cli/options/choice.h"
#include "cli/options/declare.h"

namespace gavel {

CommandRun declare_test(CommandSyntax& syntax) {
  const auto options = std::make_shared<TestOptions>();
  declare_choice(syntax, options->choice);
  syntax.repeatable("--case", options->cases, "NAME",
                    {"only this case or group (repeatable)", "只判这个用例或这组用例（可重复）"});
  syntax.flag("--failed", options->wants_failed,
              {"only what failed last time", "只判上次没通过的"});
  syntax.flag("--save", options->saves_failures,
              {"keep a failing case, the smallest like it, as your own",
               "把失败的用例（缩到最小）存为自己的用例"});
  syntax.option("--junit", options->files.junit, "FILE",
                {"write a report for CI systems (XML)", "为 CI 系统写一份报告（XML）"});
  syntax.option("--html", options->files.html, "FILE",
                {"write a report as one page", "把报告写成一个网页"});
  syntax.flag("--json-lines", options->wants_events,
              {"an event a line, for editors", "每行一个事件，供编辑器使用"});
  syntax.flag("--json", options->wants_json, {"for programs", "输出 JSON"});
  syntax.examples({"test jump-game.go", "test max-subarray/", "test main.cpp --problem two-sum",
                   "test jump-game.go --case example/reach", "test --failed",
                   "test jump-game.go --save", "test --html report.html --junit report.xml"});
  return [options](const Settings& settings) { return run_test(*options, settings); };
}

}  // namespace gavel
