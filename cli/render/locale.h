// The language that gavel speaks to its user.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gavel {

enum class Locale { English, Chinese };

// "en" or "zh"; nothing for anything else.
std::optional<Locale> parse_locale(std::string_view name);
std::string_view locale_name(Locale locale);

// From LC_ALL, LC_MESSAGES, LANG, the first that is set: "zh_CN.UTF-8" is Chinese, all else
// English.
Locale locale_of_environment();

}  // namespace gavel
