#include "cli/render/screen.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <charconv>
#include <cstdlib>
#include <optional>

namespace gavel {
namespace {

std::string_view variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

std::optional<std::size_t> columns_of_environment() {
  const std::string_view text = variable("COLUMNS");
  std::size_t columns = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), columns);
  if (error != std::errc{} || end != text.data() + text.size() || columns == 0) return std::nullopt;
  return columns;
}

std::size_t find_columns(int descriptor) {
  constexpr std::size_t kUnlessKnown = 100;
  if (const auto columns = columns_of_environment()) return *columns;
  winsize size{};
  if (::ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  return kUnlessKnown;
}

bool wants_colour(bool is_terminal, bool refuses_colour) {
  if (refuses_colour || !variable("NO_COLOR").empty()) return false;
  const std::string_view force = variable("CLICOLOR_FORCE");
  if (!force.empty() && force != "0") return true;
  return is_terminal && variable("TERM") != "dumb" && !variable("TERM").empty();
}

std::string_view colour_code(Role role) {
  switch (role) {
    case Role::Plain:
      return "";
    case Role::Strong:
      return "1";
    case Role::Dim:
      return "2";
    case Role::Good:
      return "32";
    case Role::Bad:
      return "31";
    case Role::Warning:
      return "33";
    case Role::Fault:
      return "35";
    case Role::Marked:
      return "1;31";
    case Role::Code:
      return "36";
  }
  return "";
}

}  // namespace

Screen detect_screen(int descriptor, bool refuses_colour, Locale locale) {
  const bool is_terminal = ::isatty(descriptor) == 1;
  return {.columns = find_columns(descriptor),
          .has_colour = wants_colour(is_terminal, refuses_colour),
          .is_live = is_terminal && variable("TERM") != "dumb" && !variable("TERM").empty(),
          .locale = locale};
}

Role role_of(Tone tone) {
  switch (tone) {
    case Tone::Good:
      return Role::Good;
    case Tone::Bad:
      return Role::Bad;
    case Tone::Warning:
      return Role::Warning;
    case Tone::Fault:
      return Role::Fault;
  }
  return Role::Plain;
}

std::string paint(const Screen& screen, Role role, std::string_view text) {
  const std::string_view code = colour_code(role);
  if (!screen.has_colour || code.empty() || text.empty()) return std::string(text);
  return std::string("\x1b[").append(code).append("m").append(text).append("\x1b[0m");
}

}  // namespace gavel
