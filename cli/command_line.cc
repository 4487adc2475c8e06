#include "cli/command_line.h"

#include <CLI/CLI.hpp>
#include <cstdlib>
#include <memory>

#include "cli/find_solutions.h"
#include "cli/render/phrases.h"
#include "cli/shell_word.h"
#include "cli/usage_error.h"
#include "runner/base/environment.h"

namespace gavel {
namespace {

struct CommandRow {
  const char* name;
  Words description;
  CommandRun (*declare)(CommandSyntax& syntax);
};

// In the order of the help.
constexpr CommandRow kCommands[] = {
    {"list", {"the problems", "列出题目"}, declare_list},
    {"show",
     {"the statement of a problem, examples, limits, target", "显示题面、示例、限制、目标"},
     declare_show},
    {"new", {"write a file to start a solution from", "写一份解答的起始文件"}, declare_new},
    {"test", {"judge solutions", "判题"}, declare_test},
    {"watch",
     {"judge again whenever a solution is saved", "每次保存解答后自动重判"},
     declare_watch},
    {"stress",
     {"search for an input that a solution fails on", "寻找让一份解答失败的输入"},
     declare_stress},
    {"debug",
     {"step through one case of a solution in a debugger", "在调试器里单步执行一个用例"},
     declare_debug},
    {"case",
     {"keep a case of your own beside a solution", "在解答旁边保存自己的用例"},
     declare_case},
    {"history", {"what was judged and measured so far", "以往的判题和测量结果"}, declare_history},
    {"time",
     {"measure how time and space grow against the problem's targets",
      "测量时间和空间的增长，与题目的目标对照"},
     declare_time},
    {"verify",
     {"check the problems themselves: everything that they claim",
      "检查题目本身：声称的一切是否属实"},
     declare_verify},
    {"exec", {"run any command in the sandbox", "在沙箱里运行任意命令"}, declare_exec},
    {"cache", {"what is kept and how large", "缓存里有什么、多大"}, declare_cache},
    {"completion",
     {"what a shell needs to complete gavel's words", "shell 的命令补全脚本"},
     declare_completion},
    {"doctor",
     {"what works on this machine, proven by trying it", "实际试一遍，看看这台机器上什么可用"},
     declare_doctor},
};

std::string called_as() {
  const std::string command = environment_variable("GAVEL_COMMAND");
  return command.empty() ? "gavel" : shell_word(command);
}

// The command, where the first argument names one and no other does: then the options of the others
// need not be declared, which takes as long as all the rest of reading the command line. Else
// empty.
std::string_view only_command(int count, const char* const* arguments) {
  std::string_view only;
  for (int i = 1; i < count; ++i) {
    const std::string_view argument = arguments[i];
    const bool is_command = std::any_of(std::begin(kCommands), std::end(kCommands),
                                        [&](const auto& row) { return argument == row.name; });
    if (is_command != (i == 1)) return "";
    if (is_command) only = argument;
  }
  return only;
}

// Declares the commands on CLI11, or one of them, and collects what it reads.
class Parser {
 public:
  Parser(Locale locale, std::string_view only)
      : locale_(locale),
        name_(called_as()),
        app_(Words{"A judge for coding exercises.", "编程练习的判题器。"}.in(locale), name_),
        whole_(app_, settings_, locale_, name_) {
    whole_.examples({"list", "new jump-game --lang go", "test jump-game.go"});
    for (const CommandRow& row : kCommands) {
      if (only.empty() || only == row.name) declare(row);
    }
  }

  Invocation parse(int count, const char* const* arguments) {
    try {
      // CLI11 takes its arguments from the back.
      std::vector<std::string> own = split_command(count, arguments);
      put_command_first(own);
      std::reverse(own.begin(), own.end());
      app_.parse(own);
    } catch (const CLI::CallForHelp&) {
      return explain_help();
    } catch (const CLI::CallForVersion& version) {
      return {.command = Explanation{std::string(version.what()) + "\n"}, .settings = {}};
    } catch (const CLI::ParseError& error) {
      refuse_remaining();
      throw UsageError(describe(error), help_hint());
    }
    refuse_remaining();
    Declared* const command = chosen();
    if (command == nullptr) throw UsageError(say(locale_, Phrase::WhichCommand), app_.help());
    take_trailing(*command);
    return {.command = command->run, .settings = std::move(settings_)};
  }

 private:
  struct Declared {
    Declared(const CommandRow& row, CLI::App& own, PartialSettings& settings, Locale locale,
             const std::string& program)
        : app(own), syntax(own, settings, locale, program), run(row.declare(syntax)) {}

    CLI::App& app;
    CommandSyntax syntax;
    CommandRun run;
  };

  void declare(const CommandRow& row) {
    CLI::App& app = *app_.add_subcommand(row.name, row.description.in(locale_));
    app.group(Words{"Commands", "命令"}.in(locale_));
    commands_.push_back(std::make_unique<Declared>(row, app, settings_, locale_, name_));
  }

  Declared* chosen() const {
    const std::vector<CLI::App*> apps = app_.get_subcommands();
    for (const auto& command : commands_) {
      if (!apps.empty() && &command->app == apps.front()) return command.get();
    }
    return nullptr;
  }

  bool takes_value(const std::string& word) const {
    return std::any_of(commands_.begin(), commands_.end(), [&](const auto& command) {
      const CLI::Option* const option = command->app.get_option_no_throw(word);
      return option != nullptr && option->get_items_expected_max() > 0;
    });
  }

  // Options may stand before the command, too: gavel --json list.
  void put_command_first(std::vector<std::string>& own) const {
    std::size_t at = 0;
    while (at < own.size() && own[at].starts_with('-')) at += takes_value(own[at]) ? 2 : 1;
    const std::vector<std::string> names = command_names();
    if (at >= own.size() || std::find(names.begin(), names.end(), own[at]) == names.end()) return;
    const auto begin = own.begin();
    std::rotate(begin, begin + static_cast<std::ptrdiff_t>(at),
                begin + static_cast<std::ptrdiff_t>(at) + 1);
  }

  // Takes what follows `exec ... --` for the command to run; the rest is ours.
  std::vector<std::string> split_command(int count, const char* const* arguments) {
    std::vector<std::string> own(arguments + 1, arguments + count);
    const auto end = std::find(own.begin(), own.end(), "--");
    const bool runs_another = std::any_of(commands_.begin(), commands_.end(), [&](const auto& one) {
      return one->syntax.trailing_command() != nullptr &&
             std::find(own.begin(), end, one->app.get_name()) != end;
    });
    if (end == own.end() || !runs_another) return own;
    after_dashes_.assign(end + 1, own.end());
    own.erase(end, own.end());
    return own;
  }

  void take_trailing(const Declared& command) {
    std::vector<std::string>* const target = command.syntax.trailing_command();
    if (target == nullptr) return;
    *target = after_dashes_.empty() ? command.app.remaining() : std::move(after_dashes_);
    if (target->empty()) throw UsageError(say(locale_, Phrase::WhichProgram), help_hint());
  }

  // The library's own sentence is English; its first word is the argument that it is about.
  std::string describe(const CLI::ParseError& error) const {
    const std::string text = error.what();
    const std::string name = text.substr(0, text.find_first_of(": "));
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
      return say(locale_, Phrase::NeedsArgument, full_name(), name);
    }
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
      return say(locale_, Phrase::NeedsValue, name);
    }
    return say(locale_, Phrase::NotUnderstood, text);
  }

  std::string help_hint() const { return full_name() + " --help"; }

  std::string full_name() const {
    const Declared* command = chosen();
    return command == nullptr ? name_ : name_ + " " + command->app.get_name();
  }

  // The first argument that belongs to nothing.
  void refuse_remaining() const {
    const Declared* command = chosen();
    std::vector<std::string> remaining = app_.remaining(true);
    std::erase(remaining, "--");
    if (remaining.empty()) return;
    const std::string& word = remaining.front();
    if (word.starts_with('-')) {
      const std::string hint = suggestion(locale_, word.substr(0, word.find('=')), option_names());
      throw UsageError(say(locale_, Phrase::NoSuchOption, full_name(), word),
                       hint.empty() ? help_hint() : hint);
    }
    if (command == nullptr) {
      const std::string hint = suggestion(locale_, word, command_names());
      throw UsageError(say(locale_, Phrase::NoSuchCommand, word),
                       hint.empty() ? help_hint() : hint);
    }
    if (command->syntax.trailing_command() != nullptr) return;
    throw UsageError(say(locale_, Phrase::TakesNo, full_name(), word), help_hint());
  }

  std::vector<std::string> option_names() const {
    const Declared* command = chosen();
    std::vector<std::string> names;
    for (const CLI::Option* option : (command == nullptr ? app_ : command->app).get_options()) {
      for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    }
    return names;
  }

  // Help with one blank line between its parts.
  Invocation explain_help() const {
    const Declared* command = chosen();
    std::string text = command == nullptr ? app_.help() : command->app.help(name_);
    const std::string usage = "\n" + Words{"Usage", "用法"}.in(locale_) + ":";
    if (const std::size_t at = text.find(usage); at != std::string::npos) text.insert(at, "\n");
    if (command != nullptr && command->syntax.trailing_command() != nullptr) {
      const std::string options = "[" + Words{"OPTIONS", "选项"}.in(locale_) + "]";
      text.insert(text.find(options) + options.size(), " -- CMD [ARG...]");
    }
    for (std::size_t at; (at = text.find("\n\n\n")) != std::string::npos;) text.erase(at, 1);
    return {.command = Explanation{std::move(text)}, .settings = {}};
  }

  const Locale locale_;
  const std::string name_;
  PartialSettings settings_;
  CLI::App app_;
  CommandSyntax whole_;
  std::vector<std::unique_ptr<Declared>> commands_;
  std::vector<std::string> after_dashes_;
};

}  // namespace

Locale locale_of_arguments(int count, const char* const* arguments) {
  for (int i = 1; i < count; ++i) {
    const std::string_view argument = arguments[i];
    if (argument == "--") break;
    if (argument == "--locale" && i + 1 < count) {
      if (const auto locale = parse_locale(arguments[i + 1])) return *locale;
    }
    if (argument.starts_with("--locale=")) {
      if (const auto locale = parse_locale(argument.substr(9))) return *locale;
    }
  }
  const auto chosen = parse_locale(environment_variable("GAVEL_LOCALE"));
  return chosen.value_or(locale_of_environment());
}

std::vector<std::string> command_names() {
  std::vector<std::string> names;
  for (const CommandRow& row : kCommands) names.emplace_back(row.name);
  return names;
}

Invocation parse_command_line(int count, const char* const* arguments) {
  return Parser(locale_of_arguments(count, arguments), only_command(count, arguments))
      .parse(count, arguments);
}

}  // namespace gavel
