#include "cli/render/watch_screen.h"

#include "cli/render/phrases.h"
#include "cli/render/text.h"

namespace gavel {

std::string clear_screen(const Screen& screen) {
  return screen.is_live ? "\x1b[H\x1b[2J\x1b[3J" : "\n";
}

std::string render_watch_keys(const Screen& screen) {
  std::string out;
  for (const std::string& line : wrap(words(screen.locale, Phrase::WatchKeys), screen.columns)) {
    out += (out.empty() ? "" : "\n") + paint(screen, Role::Dim, line);
  }
  return out;
}

}  // namespace gavel
