#include <memory>

#include "cli/options/declare.h"

namespace gavel {

CommandRun declare_completion(CommandSyntax& syntax) {
  const auto options = std::make_shared<CompletionOptions>();
  syntax.argument("SHELL", options->what, {"bash, zsh or fish", "bash、zsh 或 fish"});
  syntax.optional_argument("FILE", options->file,
                           {"for the scripts themselves", "供补全脚本自己使用"});
  syntax.examples({"completion bash > ~/.local/share/bash-completion/completions/gavel",
                   "completion fish > ~/.config/fish/completions/gavel.fish"});
  return [options](const Settings& settings) { return run_completion(*options, settings); };
}

}  // namespace gavel
