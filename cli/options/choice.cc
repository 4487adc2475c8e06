#include "cli/options/choice.h"

namespace gavel {

void declare_choice(CommandSyntax& syntax, SolutionChoice& choice) {
  syntax.paths(choice.paths, {"solutions, or folders of them (none: here)",
                              "解答，或解答所在的目录（默认当前目录）"});
  syntax.option("--problem", choice.problem, "ID", {"the problem they solve", "它们解的题目"});
  syntax.option("--lang", choice.language, "L", {"the language they are in", "它们的语言"});
  syntax.jobs({"how many at a time", "同时处理几份"});
  syntax.sandbox();
  syntax.flag("--no-history", choice.refuses_history,
              {"remember nothing of this run", "这次运行不留记录"});
}

}  // namespace gavel
