#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <functional>

#include "cli/bounded_cache.h"
#include "cli/commands/commands.h"
#include "cli/complain.h"
#include "cli/interruption.h"
#include "cli/render/exec_report.h"
#include "cli/render/output.h"
#include "cli/usage_error.h"
#include "runner/base/environment.h"
#include "runner/base/files.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

// The system's programs and libraries: without them hardly a command runs.
constexpr std::array kSystemFolders = {
    "/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/etc/ld.so.cache", "/etc/alternatives"};

bool is_program(const fs::path& path) {
  std::error_code error;
  return fs::is_regular_file(path, error) && ::access(path.c_str(), X_OK) == 0;
}

// As a shell finds it; UsageError when there is none.
fs::path find_command(const std::string& name) {
  if (name.find('/') != std::string::npos) {
    if (is_program(name)) return fs::absolute(name).lexically_normal();
    throw UsageError(fmt::format("{} is not a program that can be run", name));
  }
  const std::string path = environment_variable("PATH");
  std::size_t begin = 0;
  while (begin <= path.size()) {
    const std::size_t end = std::min(path.find(':', begin), path.size());
    const fs::path candidate = fs::path(path.substr(begin, end - begin)) / name;
    if (is_program(candidate)) return fs::absolute(candidate).lexically_normal();
    begin = end + 1;
  }
  throw UsageError(fmt::format("there is no program '{}' in PATH", name));
}

// "PATH" or "PATH:rw".
void add_binding(const std::string& binding, View& view) {
  constexpr std::string_view kWritable = ":rw";
  const bool is_writable = binding.ends_with(kWritable);
  const std::string name =
      is_writable ? binding.substr(0, binding.size() - kWritable.size()) : binding;
  const fs::path path = fs::absolute(name).lexically_normal();
  std::error_code error;
  if (!fs::exists(path, error)) throw UsageError(fmt::format("--bind: there is no {}", name));
  (is_writable ? view.writable : view.lent).push_back(path);
}

View make_view(const fs::path& command, const ExecOptions& options) {
  View view;
  std::error_code error;
  for (const char* folder : kSystemFolders) {
    if (fs::exists(folder, error)) view.paths.emplace_back(folder);
  }
  view.lent.push_back(command);
  // The root itself would show everything.
  if (fs::current_path() != "/") view.lent.push_back(fs::current_path());
  for (const std::string& binding : options.bindings) add_binding(binding, view);
  return view;
}

bool is_same_file(int one, int other) {
  struct stat first;
  struct stat second;
  return ::fstat(one, &first) == 0 && ::fstat(other, &second) == 0 &&
         first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

// A terminal is the command's own, since it may ask for its size or draw on it; what goes elsewhere
// passes through us and is counted.
void connect_output(Command& command) {
  if (::isatty(STDOUT_FILENO) == 1) {
    command.standard_output = STDOUT_FILENO;
  } else {
    command.output_copy = STDOUT_FILENO;
  }
  if (::isatty(STDERR_FILENO) == 1) {
    command.standard_error = STDERR_FILENO;
  } else {
    command.error_copy = is_same_file(STDOUT_FILENO, STDERR_FILENO) ? STDOUT_FILENO : STDERR_FILENO;
  }
}

Command make_command(const fs::path& program, const ExecOptions& options) {
  Command command;
  command.arguments = options.command;
  command.arguments.front() = program.string();
  command.environment = {"PATH=/usr/local/bin:/usr/bin:/bin", "HOME=/tmp", "LANG=C.UTF-8"};
  command.folder = fs::current_path().string();
  command.standard_input = STDIN_FILENO;
  connect_output(command);
  return command;
}

ExecReport run_repeatedly(Lane& lane, const Command& command, const ExecOptions& options) {
  std::vector<Duration> wall_times;
  SandboxRun last;
  for (std::size_t i = 0; i < options.repeat; ++i) {
    last = lane.run(command, options.limits);
    wall_times.push_back(last.usage.wall_time);
  }
  const auto middle = wall_times.begin() + static_cast<std::ptrdiff_t>(wall_times.size() / 2);
  std::nth_element(wall_times.begin(), middle, wall_times.end());
  return {.ending = std::move(last.ending),
          .usage = last.usage,
          .runs = options.repeat,
          .median_wall_time = *middle};
}

// The command's own status; 124 and 137 as timeout(1) and a shell tell of it.
struct StatusOfEnding {
  int operator()(const Exited& ending) const { return ending.status; }
  int operator()(const TimedOut&) const { return 124; }
  int operator()(const OutOfMemory&) const { return 137; }
  int operator()(const Signalled&) const { return kElse; }
  int operator()(const OutputTooLarge&) const { return kElse; }
  int operator()(const ForbiddenCall&) const { return kElse; }

  static constexpr int kElse = static_cast<int>(ExitStatus::Broken);
};

void tell(const ExecReport& report, const ExecOptions& options, const Settings& settings) {
  if (!options.report_file.empty()) {
    write_file(options.report_file, render_exec_json(report));
  } else if (options.wants_json) {
    write_error(render_exec_json(report));
  } else {
    write_error(render_exec(report, settings.screen_of(STDERR_FILENO)));
  }
}

}  // namespace

ExitStatus run_exec(const ExecOptions& options, const Settings& settings) {
  const InterruptibleSandbox sandbox(settings.sandbox);
  const BoundedCache cache(settings.cache_size);
  const fs::path program = find_command(options.command.front());
  const std::unique_ptr<Lane> lane = sandbox->open_lane(make_view(program, options));
  const ExecReport report = run_repeatedly(*lane, make_command(program, options), options);
  tell(report, options, settings);
  return static_cast<ExitStatus>(std::visit(StatusOfEnding{}, report.ending));
}

}  // namespace gavel
