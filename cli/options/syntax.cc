#include "cli/options/syntax.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <charconv>

#include "cli/render/phrases.h"
#include "cli/usage_error.h"

namespace gavel {
namespace {

constexpr NumberRange kAnyJobs{1, 256};

}  // namespace

CommandSyntax::CommandSyntax(CLI::App& app, PartialSettings& settings, Locale locale,
                             std::string program)
    : app_(app), settings_(settings), locale_(locale), program_(std::move(program)) {
  const auto label = [&](const char* key, Words words) {
    app_.get_formatter()->label(key, words.in(locale_));
  };
  app_.allow_extras();
  app_.get_formatter()->column_width(30);
  label("OPTIONS", {"OPTIONS", "选项"});
  label("SUBCOMMAND", {"COMMAND", "命令"});
  label("Subcommands", {"Commands", "命令"});
  label("Options", {"Options", "选项"});
  label("Positionals", {"Arguments", "参数"});
  label("Usage", {"Usage", "用法"});
  label("REQUIRED", {"", ""});
  declare_common();
}

// What every command has.
void CommandSyntax::declare_common() {
  app_.set_help_flag("-h,--help", Words{"this text", "显示这段文字"}.in(locale_));
  app_.set_version_flag("--version", "gavel " GAVEL_VERSION,
                        Words{"the version", "版本"}.in(locale_));
  app_.add_option_function<std::vector<std::string>>(
          "--problems",
          [this](const std::vector<std::string>& folders) {
            settings_.problems.assign(folders.begin(), folders.end());
          },
          Words{"folder of problems (repeatable)", "题目所在的目录（可重复）"}.in(locale_))
      ->type_name("DIR")
      ->expected(1)
      ->allow_extra_args(false)
      ->take_all();
  app_.add_option_function<std::string>(
          "--locale", [this](const std::string& name) { settings_.locale = name; },
          Words{"en or zh", "en 或 zh"}.in(locale_))
      ->type_name("L");
  app_.add_flag_callback(
      "--no-color", [this] { settings_.color = false; },
      Words{"no colour", "不用颜色"}.in(locale_));
  // For the launcher, which asks before it installs anything.
  app_.add_flag_callback(
          "--yes", [] {}, "")
      ->group("");
}

void CommandSyntax::flag(const std::string& name, bool& target, Words description) {
  app_.add_flag(name, target, description.in(locale_));
}

void CommandSyntax::option(const std::string& name, std::string& target, const std::string& value,
                           Words description) {
  app_.add_option(name, target, description.in(locale_))->type_name(value);
}

void CommandSyntax::repeatable(const std::string& name, std::vector<std::string>& target,
                               const std::string& value, Words description) {
  app_.add_option(name, target, description.in(locale_))
      ->type_name(value)
      ->expected(1)
      ->allow_extra_args(false)
      ->take_all();
}

void CommandSyntax::add_number(const std::string& name,
                               const std::function<void(std::int64_t)>& take, NumberRange range,
                               Words description) {
  app_.add_option_function<std::string>(
          name,
          [this, name, take, range](const std::string& text) {
            take(read_number(name, text, range));
          },
          description.in(locale_))
      ->type_name("N");
}

void CommandSyntax::duration(const std::string& name, Duration& target, Words description) {
  app_.add_option_function<std::string>(
          name,
          [this, name, &target](const std::string& text) {
            const auto duration = parse_duration(text);
            if (!duration || *duration <= Duration::zero()) {
              refuse(name, text, say(locale_, Phrase::WriteItLike, "500ms, 2s"));
            }
            target = *duration;
          },
          description.in(locale_))
      ->type_name("TIME");
}

void CommandSyntax::size(const std::string& name, Bytes& target, Words description) {
  app_.add_option_function<std::string>(
          name,
          [this, name, &target](const std::string& text) {
            const auto size = parse_bytes(text);
            if (!size || size->count == 0) {
              refuse(name, text, say(locale_, Phrase::WriteItLike, "64MiB, 512KiB"));
            }
            target = *size;
          },
          description.in(locale_))
      ->type_name("SIZE");
}

void CommandSyntax::argument(const std::string& name, std::string& target, Words description) {
  app_.add_option(name, target, description.in(locale_))->required()->type_name("");
}

void CommandSyntax::optional_argument(const std::string& name, std::string& target,
                                      Words description) {
  app_.add_option(name, target, description.in(locale_))->type_name("");
}

void CommandSyntax::arguments(const std::string& name, std::vector<std::string>& target,
                              Words description) {
  app_.add_option(name, target, description.in(locale_))->type_name("");
}

void CommandSyntax::paths(std::vector<std::filesystem::path>& target, Words description) {
  app_.add_option_function<std::vector<std::string>>(
          "PATH",
          [&target](const std::vector<std::string>& paths) {
            target.assign(paths.begin(), paths.end());
          },
          description.in(locale_))
      ->type_name("");
}

void CommandSyntax::command_to_run(std::vector<std::string>& target) {
  app_.prefix_command();
  trailing_command_ = &target;
}

void CommandSyntax::sandbox() {
  app_.add_option_function<std::string>(
          "--sandbox", [this](const std::string& mode) { settings_.sandbox = mode; },
          Words{"auto, full or reduced", "auto、full 或 reduced"}.in(locale_))
      ->type_name("MODE");
}

void CommandSyntax::jobs(Words description) {
  app_.add_option_function<std::string>(
          "--jobs",
          [this](const std::string& text) {
            settings_.jobs = read_number("--jobs", text, kAnyJobs);
          },
          description.in(locale_))
      ->type_name("N");
}

void CommandSyntax::examples(const std::vector<std::string>& lines) {
  std::string text = Words{"Examples:", "例子："}.in(locale_);
  for (const std::string& line : lines) text += "\n  " + program_ + " " + line;
  app_.footer(text);
}

std::int64_t CommandSyntax::read_number(const std::string& option, const std::string& text,
                                        NumberRange range) const {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool is_whole = error == std::errc{} && end == text.data() + text.size();
  if (!is_whole || number < range.least || number > range.most) {
    refuse(option, text, say(locale_, Phrase::NumberFromTo, range.least, range.most));
  }
  return number;
}

void CommandSyntax::refuse(const std::string& option, const std::string& text,
                           const std::string& usual) const {
  throw UsageError(say(locale_, Phrase::ValueNotUnderstood, option, text), usual);
}

}  // namespace gavel
