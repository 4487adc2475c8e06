#include "cli/settings.h"

#include <fmt/format.h>
#include <sched.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>

#include "cli/places.h"
#include "cli/shell_word.h"
#include "cli/usage_error.h"
#include "runner/base/environment.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kMostJobs = 256;

std::vector<fs::path> split_folders(const std::string& text) {
  std::vector<fs::path> folders;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find(':', begin), text.size());
    if (end > begin) folders.emplace_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return folders;
}

// The nearest gavel.toml in the current folder or above it.
fs::path find_project_file() {
  std::error_code error;
  for (fs::path folder = fs::current_path(error);; folder = folder.parent_path()) {
    if (fs::exists(folder / "gavel.toml", error)) return folder / "gavel.toml";
    if (folder == folder.parent_path()) return {};
  }
}

fs::path user_file() {
  const std::string configured = environment_variable("XDG_CONFIG_HOME");
  if (!configured.empty()) return fs::path(configured) / "gavel" / "config.toml";
  const std::string home = environment_variable("HOME");
  return home.empty() ? fs::path() : fs::path(home) / ".config" / "gavel" / "config.toml";
}

Locale to_locale(const std::optional<std::string>& name) {
  if (!name) return locale_of_environment();
  if (const auto locale = parse_locale(*name)) return *locale;
  throw UsageError(fmt::format("there is no locale '{}'", *name), "locales: en, zh");
}

SandboxMode to_sandbox_mode(const std::string& name) {
  if (name == "auto") return SandboxMode::Auto;
  if (name == "full") return SandboxMode::Full;
  if (name == "reduced") return SandboxMode::Reduced;
  throw UsageError(fmt::format("there is no sandbox mode '{}'", name),
                   "modes: auto, full, reduced");
}

std::size_t to_jobs(const std::optional<std::int64_t>& jobs) {
  if (!jobs) {
    cpu_set_t cores;
    CPU_ZERO(&cores);
    if (::sched_getaffinity(0, sizeof cores, &cores) != 0) return 1;
    return static_cast<std::size_t>(std::max(1, CPU_COUNT(&cores)));
  }
  if (*jobs < 1 || *jobs > kMostJobs) {
    throw UsageError(fmt::format("--jobs is {}, and must be from 1 to {}", *jobs, kMostJobs));
  }
  return static_cast<std::size_t>(*jobs);
}

Bytes to_cache_size(const std::string& text) {
  if (const auto size = parse_bytes(text)) return *size;
  throw UsageError(fmt::format("the cache's size is '{}', and must be one like \"2GiB\"", text),
                   "cache_size in gavel.toml, or GAVEL_CACHE_SIZE");
}

void require_folders(const std::vector<fs::path>& folders, std::string_view source) {
  std::error_code error;
  for (const fs::path& folder : folders) {
    if (!fs::is_directory(folder, error)) {
      throw UsageError(fmt::format("{}: {} is not a folder", source, folder.string()));
    }
  }
}

template <typename T>
std::optional<T> first_of(std::initializer_list<std::optional<T>> values) {
  for (const std::optional<T>& value : values) {
    if (value) return value;
  }
  return std::nullopt;
}

}  // namespace

Screen Settings::screen_of(int descriptor) const {
  return detect_screen(descriptor, refuses_colour, locale);
}

PartialSettings settings_of_environment() {
  PartialSettings settings;
  settings.problems = split_folders(environment_variable("GAVEL_PROBLEMS"));
  if (const std::string locale = environment_variable("GAVEL_LOCALE"); !locale.empty()) {
    settings.locale = locale;
  }
  if (const std::string sandbox = environment_variable("GAVEL_SANDBOX"); !sandbox.empty()) {
    settings.sandbox = sandbox;
  }
  if (const std::string size = environment_variable("GAVEL_CACHE_SIZE"); !size.empty()) {
    settings.cache_size = size;
  }
  if (const std::string jobs = environment_variable("GAVEL_JOBS"); !jobs.empty()) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(jobs.data(), jobs.data() + jobs.size(), number);
    if (error != std::errc{} || end != jobs.data() + jobs.size()) {
      throw UsageError(fmt::format("GAVEL_JOBS is '{}', and must be a number", jobs));
    }
    settings.jobs = number;
  }
  return settings;
}

Settings resolve_settings(const PartialSettings& options) {
  const PartialSettings environment = settings_of_environment();
  const PartialSettings project = settings_of_file(find_project_file());
  const PartialSettings user = settings_of_file(user_file());
  require_folders(options.problems, "--problems");
  require_folders(environment.problems, "GAVEL_PROBLEMS");

  const Places places = find_places();
  Settings settings;
  for (const PartialSettings* source : {&options, &environment, &project, &user}) {
    settings.problems.insert(settings.problems.end(), source->problems.begin(),
                             source->problems.end());
  }
  settings.problems.emplace_back("problems");
  settings.problems.push_back(places.problems);
  settings.languages = places.languages;
  settings.counter_plugin = places.counter_plugin;
  settings.locale =
      to_locale(first_of({options.locale, environment.locale, project.locale, user.locale}));
  settings.sandbox = to_sandbox_mode(
      first_of({options.sandbox, environment.sandbox, project.sandbox, user.sandbox})
          .value_or("auto"));
  settings.jobs = to_jobs(first_of({options.jobs, environment.jobs, project.jobs, user.jobs}));
  settings.refuses_colour = !first_of({options.color, project.color, user.color}).value_or(true);
  settings.cache_size = to_cache_size(
      first_of({environment.cache_size, project.cache_size, user.cache_size}).value_or("2GiB"));
  const std::string called = environment_variable("GAVEL_COMMAND");
  settings.program = called.empty() ? "gavel" : shell_word(called);
  return settings;
}

}  // namespace gavel
