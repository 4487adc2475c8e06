// What a command's options are declared with: the parser's library behind a few verbs, every
// description in both languages.
#pragma once

#include <concepts>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/render/locale.h"
#include "cli/settings.h"
#include "runner/base/units.h"

namespace CLI {  // NOLINT(readability-identifier-naming): the library's
class App;
}

namespace gavel {

// One text in each of the program's languages.
struct Words {
  std::string_view en;
  std::string_view zh;

  std::string in(Locale locale) const { return std::string(locale == Locale::Chinese ? zh : en); }
};

// The whole numbers that an option takes, both ends included.
struct NumberRange {
  std::int64_t least;
  std::int64_t most;
};

// One command's options, arguments and examples. Targets must outlive the parsing. A value that is
// not understood throws UsageError.
class CommandSyntax {
 public:
  // `program` is what the user calls to run gavel; `settings` takes what holds for every command.
  CommandSyntax(CLI::App& app, PartialSettings& settings, Locale locale, std::string program);
  CommandSyntax(const CommandSyntax&) = delete;  // what it declares points back at it
  CommandSyntax& operator=(const CommandSyntax&) = delete;

  void flag(const std::string& name, bool& target, Words description);
  void option(const std::string& name, std::string& target, const std::string& value,
              Words description);
  void repeatable(const std::string& name, std::vector<std::string>& target,
                  const std::string& value, Words description);
  template <std::integral Number>
  void number(const std::string& name, Number& target, NumberRange range, Words description) {
    add_number(
        name, [&target](std::int64_t n) { target = static_cast<Number>(n); }, range, description);
  }
  void duration(const std::string& name, Duration& target, Words description);
  void size(const std::string& name, Bytes& target, Words description);

  // Arguments without a name: one that must be there, or any number of them.
  void argument(const std::string& name, std::string& target, Words description);
  void optional_argument(const std::string& name, std::string& target, Words description);
  void arguments(const std::string& name, std::vector<std::string>& target, Words description);
  void paths(std::vector<std::filesystem::path>& target, Words description);
  // Everything from the first word that is no option, or from `--`, belongs to another program.
  void command_to_run(std::vector<std::string>& target);

  // Settings that only some commands have.
  void sandbox();
  void jobs(Words description);

  // What follows the program's name, one line each.
  void examples(const std::vector<std::string>& lines);

  // The target of command_to_run(); null when the command has none.
  std::vector<std::string>* trailing_command() const { return trailing_command_; }

 private:
  void declare_common();
  void add_number(const std::string& name, const std::function<void(std::int64_t)>& take,
                  NumberRange range, Words description);
  [[noreturn]] void refuse(const std::string& option, const std::string& text,
                           const std::string& usual) const;
  std::int64_t read_number(const std::string& option, const std::string& text,
                           NumberRange range) const;

  CLI::App& app_;
  PartialSettings& settings_;
  const Locale locale_;
  const std::string program_;
  std::vector<std::string>* trailing_command_ = nullptr;
};

}  // namespace gavel
