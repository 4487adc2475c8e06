#include <memory>

#include "cli/commands/commands.h"
#include "cli/options/declare.h"

namespace gavel {

CommandRun declare_doctor(CommandSyntax& syntax) {
  const auto options = std::make_shared<DoctorOptions>();
  syntax.sandbox();
  syntax.flag("--json", options->wants_json, {"for programs", "输出 JSON"});
  syntax.examples({"doctor", "doctor --json"});
  return [options](const Settings& settings) { return run_doctor(*options, settings); };
}

}  // namespace gavel
