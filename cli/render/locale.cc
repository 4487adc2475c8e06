#include "cli/render/locale.h"

#include <cstdlib>

namespace gavel {

std::optional<Locale> parse_locale(std::string_view name) {
  if (name == "en") return Locale::English;
  if (name == "zh") return Locale::Chinese;
  return std::nullopt;
}

std::string_view locale_name(Locale locale) { return locale == Locale::Chinese ? "zh" : "en"; }

Locale locale_of_environment() {
  for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(variable);
    if (value == nullptr || *value == '\0') continue;
    return std::string_view(value).starts_with("zh") ? Locale::Chinese : Locale::English;
  }
  return Locale::English;
}

}  // namespace gavel
