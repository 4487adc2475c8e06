// What holds for every command, from options, variables and files.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cli/render/locale.h"
#include "cli/render/screen.h"
#include "runner/sandbox/sandbox.h"

namespace gavel {

// As one source says it: the command line, the environment, a file. Unset: it says nothing.
struct PartialSettings {
  std::vector<std::filesystem::path> problems;
  std::optional<std::string> locale;
  std::optional<std::string> sandbox;
  std::optional<std::int64_t> jobs;
  std::optional<bool> color;
  std::optional<std::string> cache_size;
};

struct Settings {
  std::vector<std::filesystem::path> problems;  // folders of problems, searched in this order
  std::filesystem::path languages;
  std::filesystem::path counter_plugin;  // for the emulator of `time`; may be missing
  Locale locale = Locale::English;
  SandboxMode sandbox = SandboxMode::Auto;
  std::size_t jobs = 1;
  bool refuses_colour = false;
  Bytes cache_size;     // the cache is kept below it
  std::string program;  // what the user calls to run it: "gavel", "./gavel"

  Screen screen_of(int descriptor) const;
};

// GAVEL_PROBLEMS (folders separated by colons), GAVEL_LOCALE, GAVEL_SANDBOX, GAVEL_JOBS,
// GAVEL_CACHE_SIZE.
PartialSettings settings_of_environment();

// The file's settings; folders are relative to it. UsageError with file, line and column for what
// it should not hold. Nothing when there is no such file.
PartialSettings settings_of_file(const std::filesystem::path& file);

// `options`, then variables, then the nearest gavel.toml here or above, then the user's
// config.toml.
Settings resolve_settings(const PartialSettings& options);

}  // namespace gavel
