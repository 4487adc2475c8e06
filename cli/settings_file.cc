#include <fmt/format.h>

#include <array>

#include "cli/settings.h"
#include "cli/usage_error.h"
#include "runner/base/files.h"
#include "runner/base/nearest.h"
#include "runner/base/toml.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

const std::vector<std::string>& known_keys() {
  static const std::vector<std::string> keys = {"problems", "locale", "sandbox",
                                                "jobs",     "color",  "cache_size"};
  return keys;
}

// Reads one key after another; every complaint has the file's place.
class SettingsReader {
 public:
  explicit SettingsReader(const fs::path& file) : file_(file) {}

  PartialSettings read(const TomlTable& table) {
    for (const TomlEntry& entry : table) read_entry(entry);
    return std::move(settings_);
  }

  [[noreturn]] void fail(TextPosition at, const std::string& message,
                         const std::string& hint = "") const {
    throw UsageError(fmt::format("{}:{}:{}: {}", file_.string(), at.line, at.column, message),
                     hint);
  }

 private:
  void read_entry(const TomlEntry& entry) {
    if (entry.key == "problems") {
      for (const TomlNode& node : get<TomlArray>(entry, "a list of folders")) {
        const auto* folder = std::get_if<std::string>(&node.data);
        if (folder == nullptr) fail(node.position, "a folder is expected, in quotes");
        settings_.problems.push_back(file_.parent_path() / *folder);
      }
    } else if (entry.key == "locale") {
      settings_.locale = get<std::string>(entry, "\"en\" or \"zh\"");
    } else if (entry.key == "sandbox") {
      settings_.sandbox = get<std::string>(entry, "\"auto\", \"full\" or \"reduced\"");
    } else if (entry.key == "jobs") {
      settings_.jobs = get<std::int64_t>(entry, "a number");
    } else if (entry.key == "color") {
      settings_.color = get<bool>(entry, "true or false");
    } else if (entry.key == "cache_size") {
      settings_.cache_size = get<std::string>(entry, "a size like \"2GiB\"");
    } else {
      const auto meant = nearest(entry.key, known_keys());
      fail(entry.position, fmt::format("there is no setting '{}'", entry.key),
           meant ? fmt::format("did you mean '{}'?", *meant)
                 : "settings: problems, locale, sandbox, jobs, color, cache_size");
    }
  }

  template <typename T>
  const T& get(const TomlEntry& entry, std::string_view expected) const {
    if (const T* value = std::get_if<T>(&entry.value.data)) return *value;
    fail(entry.value.position,
         fmt::format("{} is {}, and must be {}", entry.key, describe(entry.value), expected));
  }

  const fs::path& file_;
  PartialSettings settings_;
};

}  // namespace

PartialSettings settings_of_file(const fs::path& file) {
  constexpr Bytes kMost{1u << 20};
  std::error_code error;
  if (file.empty() || !fs::exists(file, error)) return {};
  SettingsReader reader(file);
  const auto parsed = parse_toml(read_file(file, kMost));
  if (const auto* syntax = std::get_if<TomlSyntaxError>(&parsed)) {
    reader.fail(syntax->position, syntax->message, syntax->hint);
  }
  return reader.read(std::get<TomlTable>(parsed));
}

}  // namespace gavel
