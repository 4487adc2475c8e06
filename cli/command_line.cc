#include "cli/command_line.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cstdlib>

#include "cli/find_solutions.h"
#include "cli/shell_word.h"
#include "cli/usage_error.h"

namespace gavel {
namespace {

// The locale that help is written in: known before anything is parsed.
Locale early_locale(int count, const char* const* arguments) {
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
  const char* variable = std::getenv("GAVEL_LOCALE");
  const auto chosen = parse_locale(variable == nullptr ? "" : variable);
  return chosen.value_or(locale_of_environment());
}

std::string called_as() {
  const char* command = std::getenv("GAVEL_COMMAND");
  return command == nullptr || *command == '\0' ? "gavel" : shell_word(command);
}

// Declares the commands on CLI11 and collects what it reads.
class Parser {
 public:
  explicit Parser(Locale locale)
      : locale_(locale),
        name_(called_as()),
        app_(in("A judge for coding exercises.", "编程练习的判题器。"), name_) {
    prepare(app_);
    app_.set_version_flag("--version", "gavel " GAVEL_VERSION, in("the version", "版本"));
    app_.footer(examples({"list", "new jump-game --lang go", "test jump-game.go"}));
    declare_list();
    declare_show();
    declare_new();
    declare_test();
    declare_time();
    declare_exec();
    declare_doctor();
  }

  Invocation parse(int count, const char* const* arguments) {
    try {
      // CLI11 takes its arguments from the back.
      std::vector<std::string> own = split_command(count, arguments);
      std::reverse(own.begin(), own.end());
      app_.parse(own);
    } catch (const CLI::CallForHelp&) {
      const bool is_whole = app_.get_subcommands().empty();
      return explain(is_whole ? app_.help() : chosen().help(name_));
    } catch (const CLI::CallForVersion& version) {
      return explain(std::string(version.what()) + "\n");
    } catch (const CLI::ParseError& error) {
      refuse_remaining();
      throw UsageError(error.what(), help_hint());
    }
    refuse_remaining();
    if (app_.get_subcommands().empty()) {
      throw UsageError(in("which command?", "要执行哪个命令？"), app_.help());
    }
    invocation_.settings = std::move(settings_);
    invocation_.settings.jobs = jobs_;
    if (refuses_colour_) invocation_.settings.color = false;
    if (!locale_name_.empty()) invocation_.settings.locale = locale_name_;
    if (!sandbox_.empty()) invocation_.settings.sandbox = sandbox_;
    for (const std::string& folder : problems_) invocation_.settings.problems.emplace_back(folder);
    return std::move(invocation_);
  }

 private:
  std::string in(std::string_view en, std::string_view zh) const {
    return std::string(locale_ == Locale::Chinese ? zh : en);
  }

  std::string examples(const std::vector<std::string>& commands) const {
    std::string text = in("Examples:", "例子：");
    for (const std::string& command : commands) text += "\n  " + name_ + " " + command;
    return text;
  }

  CLI::App& declare(const std::string& name, const std::string& description) {
    CLI::App& command = *app_.add_subcommand(name, description);
    command.group(in("Commands", "命令"));
    prepare(command);
    return command;
  }

  // What every command has in common.
  void prepare(CLI::App& command) {
    command.allow_extras();
    command.get_formatter()->column_width(30);
    command.get_formatter()->label("OPTIONS", in("OPTIONS", "选项"));
    command.get_formatter()->label("SUBCOMMAND", in("COMMAND", "命令"));
    command.get_formatter()->label("Subcommands", in("Commands", "命令"));
    command.get_formatter()->label("Options", in("Options", "选项"));
    command.get_formatter()->label("Positionals", in("Arguments", "参数"));
    command.get_formatter()->label("Usage", in("Usage", "用法"));
    command.get_formatter()->label("REQUIRED", "");
    command.set_help_flag("-h,--help", in("this text", "显示这段文字"));
    command
        .add_option("--problems", problems_,
                    in("folder of problems (repeatable)", "题目所在的目录（可重复）"))
        ->type_name("DIR")
        ->expected(1)
        ->take_all();
    command.add_option("--locale", locale_name_, in("en or zh", "en 或 zh"))->type_name("L");
    command.add_flag("--no-color", refuses_colour_, in("no colour", "不用颜色"));
    command.add_flag("--yes", is_told_yes_, "")->group("");
  }

  void declare_list() {
    CLI::App& command = declare("list", in("the problems", "列出题目"));
    command.callback([this] { invocation_.command = list_; });
    command.add_option("--tag", list_.tag, in("only those with this tag", "只列带这个标签的"))
        ->type_name("T");
    command.add_flag("--json", list_.wants_json, in("for programs", "输出 JSON"));
    command.footer(examples({"list", "list --tag array", "list --json"}));
  }

  void declare_show() {
    CLI::App& command = declare("show", in("the statement of a problem, examples, limits, target",
                                           "显示题面、示例、限制、目标"));
    command.callback([this] { invocation_.command = show_; });
    command.add_option("PROBLEM", show_.problem, in("the problem's id", "题目的名字"))
        ->required()
        ->type_name("");
    command
        .add_option("--hint", show_.hints, in("show the first N hints too", "同时显示前 N 条提示"))
        ->type_name("N");
    command.add_flag("--json", show_.wants_json, in("for programs", "输出 JSON"));
    command.footer(examples({"show max-subarray", "show max-subarray --hint 1 --locale zh"}));
  }

  void declare_new() {
    CLI::App& command =
        declare("new", in("write a file to start a solution from", "写一份解答的起始文件"));
    command.callback([this] { invocation_.command = new_; });
    command.add_option("PROBLEM", new_.problem, in("the problem's id", "题目的名字"))
        ->required()
        ->type_name("");
    command.add_option("--lang", new_.language, in("the language", "语言"))->type_name("L");
    command
        .add_option("-o,--output", new_.target,
                    in("the file, or a folder ending in /", "文件，或者以 / 结尾的目录"))
        ->type_name("P");
    command.footer(examples(
        {"new jump-game --lang go", "new jump-game -o practice/", "new two-sum -o two-sum.py"}));
  }

  void declare_test() {
    CLI::App& command = declare("test", in("judge solutions", "判题"));
    command.callback([this] {
      test_.paths.assign(paths_.begin(), paths_.end());
      invocation_.command = test_;
    });
    command
        .add_option("PATH", paths_,
                    in("solutions, or folders of them (none: here)",
                       "解答，或解答所在的目录（默认当前目录）"))
        ->type_name("");
    command.add_option("--problem", test_.problem, in("the problem they solve", "它们解的题目"))
        ->type_name("ID");
    command.add_option("--lang", test_.language, in("the language they are in", "它们的语言"))
        ->type_name("L");
    command
        .add_option("--case", test_.cases,
                    in("only this case or group (repeatable)", "只判这个用例或这组用例（可重复）"))
        ->type_name("NAME")
        ->expected(1)
        ->take_all();
    command.add_option("--jobs", jobs_, in("how many at a time", "同时判几份"))->type_name("N");
    add_sandbox(command);
    command.add_flag("--json", test_.wants_json, in("for programs", "输出 JSON"));
    command.footer(
        examples({"test jump-game.go", "test max-subarray/", "test main.cpp --problem two-sum",
                  "test jump-game.go --case example/reach"}));
  }

  void declare_time() {
    CLI::App& command =
        declare("time", in("measure how time and space grow against the problem's targets",
                           "测量时间和空间的增长，与题目的目标对照"));
    command.callback([this] {
      time_.paths.assign(paths_.begin(), paths_.end());
      invocation_.command = time_;
    });
    command
        .add_option("path", paths_,
                    in("solutions, or folders of them (none: here)",
                       "解答，或解答所在的目录（默认当前目录）"))
        ->option_text("[PATH...]");
    command.add_option("--problem", time_.problem, in("the problem they solve", "它们解的题目"))
        ->type_name("ID");
    command.add_option("--lang", time_.language, in("the language they are in", "它们的语言"))
        ->type_name("L");
    command.add_option("--jobs", jobs_, in("how many at a time", "同时测几份"))->type_name("N");
    add_sandbox(command);
    command.add_flag("--json", time_.wants_json, in("for programs", "输出 JSON"));
    command.footer(examples({"time max-subarray.cpp", "time max-subarray/"}));
  }

  void declare_exec() {
    CLI::App& command =
        declare("exec", in("run any command in the sandbox", "在沙箱里运行任意命令"));
    command.prefix_command();
    command.callback([this, &command] {
      if (exec_.command.empty()) exec_.command = command.remaining();
      if (exec_.command.empty()) {
        throw UsageError(in("which command should it run?", "要运行什么命令？"), help_hint());
      }
      invocation_.command = exec_;
    });
    add_duration(command, "--cpu", exec_.limits.cpu_time,
                 in("CPU time of all its processes (1s)", "全部进程的 CPU 时间（1s）"));
    add_duration(command, "--wall", exec_.limits.wall_time,
                 in("wall time (10s)", "墙钟时间（10s）"));
    add_size(command, "--memory", exec_.limits.memory, in("memory (256MiB)", "内存（256MiB）"));
    add_size(command, "--output", exec_.limits.output,
             in("standard output and error together (16MiB)", "标准输出与错误合计（16MiB）"));
    command
        .add_option("--processes", exec_.limits.processes,
                    in("processes and threads at one time (64)", "同时存在的进程和线程数（64）"))
        ->type_name("N")
        ->check(CLI::Range(1, 4096));
    command
        .add_option("--repeat", exec_.repeat,
                    in("run it N times, report the median", "运行 N 次，报告中位数"))
        ->type_name("N")
        ->check(CLI::Range(1, 1000000));
    command
        .add_option("--bind", exec_.bindings,
                    in("show this path too, writable with :rw (repeatable)",
                       "让它也能看到这个路径，加 :rw 可写（可重复）"))
        ->type_name("PATH[:rw]")
        ->expected(1)
        ->take_all();
    add_sandbox(command);
    command.add_flag("--json", exec_.wants_json,
                     in("report as JSON on standard error", "在标准错误上输出 JSON 报告"));
    command
        .add_option("--report", exec_.report_file,
                    in("report as JSON into this file", "把 JSON 报告写入这个文件"))
        ->type_name("FILE");
    command.footer(
        examples({"exec --cpu 2s --memory 64MiB -- ./a.out", "exec --repeat 100 -- true"}));
  }

  void declare_doctor() {
    CLI::App& command = declare("doctor", in("what works on this machine, proven by trying it",
                                             "实际试一遍，看看这台机器上什么可用"));
    command.callback([this] { invocation_.command = doctor_; });
    add_sandbox(command);
    command.add_flag("--json", doctor_.wants_json, in("for programs", "输出 JSON"));
    command.footer(examples({"doctor", "doctor --json"}));
  }

  void add_sandbox(CLI::App& command) {
    command.add_option("--sandbox", sandbox_, in("auto, full or reduced", "auto、full 或 reduced"))
        ->type_name("MODE");
  }

  void add_duration(CLI::App& command, const std::string& name, Duration& target,
                    const std::string& description) {
    command
        .add_option_function<std::string>(
            name,
            [this, name, &target](const std::string& text) {
              const auto duration = parse_duration(text);
              if (!duration || *duration <= Duration::zero()) refuse_value(name, text, "500ms, 2s");
              target = *duration;
            },
            description)
        ->type_name("TIME");
  }

  void add_size(CLI::App& command, const std::string& name, Bytes& target,
                const std::string& description) {
    command
        .add_option_function<std::string>(
            name,
            [this, name, &target](const std::string& text) {
              const auto size = parse_bytes(text);
              if (!size || size->count == 0) refuse_value(name, text, "64MiB, 512KiB");
              target = *size;
            },
            description)
        ->type_name("SIZE");
  }

  [[noreturn]] void refuse_value(const std::string& option, const std::string& text,
                                 const std::string& examples_of_it) const {
    throw UsageError(
        fmt::format(fmt::runtime(in("{} does not understand '{}'", "{} 不接受“{}”")), option, text),
        fmt::format(fmt::runtime(in("write it like: {}", "写法如：{}")), examples_of_it));
  }

  // Takes what follows `exec ... --` for the command to run; the rest is ours.
  std::vector<std::string> split_command(int count, const char* const* arguments) {
    std::vector<std::string> own(arguments + 1, arguments + count);
    const auto end = std::find(own.begin(), own.end(), "--");
    if (end == own.end() || std::find(own.begin(), end, "exec") == end) return own;
    exec_.command.assign(end + 1, own.end());
    own.erase(end, own.end());
    return own;
  }

  CLI::App& chosen() {
    const std::vector<CLI::App*> commands = app_.get_subcommands();
    return commands.empty() ? app_ : *commands.front();
  }

  std::string help_hint() { return fmt::format("{} --help", full_name()); }

  std::string full_name() {
    const CLI::App& command = chosen();
    return &command == &app_ ? name_ : name_ + " " + command.get_name();
  }

  // The first argument that belongs to nothing.
  void refuse_remaining() {
    std::vector<std::string> remaining = app_.remaining(true);
    const bool is_command = chosen().get_name() == "exec" && remaining == exec_.command;
    if (is_command && !remaining.front().starts_with('-')) return;
    std::erase(remaining, "--");
    if (remaining.empty()) return;
    const std::string& word = remaining.front();
    std::string hint;
    if (word.starts_with('-')) {
      hint = suggestion(locale_, word.substr(0, word.find('=')), option_names());
      throw UsageError(fmt::format(fmt::runtime(in("{} has no option '{}'", "{} 没有选项“{}”")),
                                   full_name(), word),
                       hint.empty() ? help_hint() : hint);
    }
    if (app_.get_subcommands().empty()) {
      hint = suggestion(locale_, word, command_names());
      throw UsageError(
          fmt::format(fmt::runtime(in("there is no command '{}'", "没有命令“{}”")), word),
          hint.empty() ? help_hint() : hint);
    }
    throw UsageError(
        fmt::format(fmt::runtime(in("{} takes no '{}'", "{} 不接受“{}”")), full_name(), word),
        help_hint());
  }

  std::vector<std::string> option_names() {
    std::vector<std::string> names;
    for (const CLI::Option* option : chosen().get_options()) {
      for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    }
    return names;
  }

  std::vector<std::string> command_names() {
    std::vector<std::string> names;
    for (const CLI::App* command : app_.get_subcommands([](const CLI::App*) { return true; })) {
      names.push_back(command->get_name());
    }
    return names;
  }

  // Help with one blank line between its parts.
  Invocation explain(std::string text) const {
    const std::string usage = "\n" + in("Usage", "用法") + ":";
    if (const std::size_t at = text.find(usage); at != std::string::npos) text.insert(at, "\n");
    const std::string exec = name_ + " exec [" + in("OPTIONS", "选项") + "]";
    if (const std::size_t at = text.find(exec); at != std::string::npos) {
      text.insert(at + exec.size(), " -- CMD [ARG...]");
    }
    for (std::size_t at; (at = text.find("\n\n\n")) != std::string::npos;) text.erase(at, 1);
    return {.command = Explanation{std::move(text)}, .settings = {}};
  }

  const Locale locale_;
  const std::string name_;
  CLI::App app_;
  Invocation invocation_;
  PartialSettings settings_;
  std::vector<std::string> problems_;
  std::vector<std::string> paths_;
  std::string locale_name_;
  std::string sandbox_;
  std::optional<std::int64_t> jobs_;
  bool refuses_colour_ = false;
  bool is_told_yes_ = false;
  ListOptions list_;
  ShowOptions show_;
  NewOptions new_;
  TestOptions test_;
  TimeOptions time_;
  ExecOptions exec_;
  DoctorOptions doctor_;
};

}  // namespace

Invocation parse_command_line(int count, const char* const* arguments) {
  return Parser(early_locale(count, arguments)).parse(count, arguments);
}

}  // namespace gavel
