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
  syntax.examples(
      {"new jump-game --lang go", "new jump-game -o practice/", "new two-sum -o two-sum.py"});
  return [options](const Settings& settings) { return run_new(*options, settings); };
}

}  // namespace gavel
