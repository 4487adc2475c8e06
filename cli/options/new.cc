#include <memory>

#include "cli/commands/commands.h"
#include "cli/options/declare.h"

namespace gavel {

CommandRun declare_new(CommandSyntax& syntax) {
  const auto options = std::make_shared<NewOptions>();
  syntax.argument("PROBLEM", options->problem, {"the problem's id", "题目的名字"});
  syntax.option("--lang", options->language, "L", {"the language", "语言"});
  syntax.option("-o,--output", options->target, "P",
                {"the file, or a folder ending in /", "文件，或者以 / 结尾的目录"});
  syntax.flag("--problem-spec", options->is_problem,
              {"write a new problem instead, a folder below ./problems (or -o DIR)",
               "改为写一道新题目，放在 ./problems 下（或 -o 指定的目录）"});
  syntax.examples({"new jump-game --lang go", "new jump-game -o practice/",
                   "new two-sum -o two-sum.py", "new --problem-spec my-problem"});
  return [options](const Settings& settings) {
    return options->is_problem ? run_new_problem(*options, settings) : run_new(*options, settings);
  };
}

}  // namespace gavel
