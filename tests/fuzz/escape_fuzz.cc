// Any bytes as text for a terminal: nothing that a terminal obeys comes out, and what is fitted to
// a width keeps it.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "cli/render/difference.h"
#include "cli/render/escape.h"
#include "cli/render/glyphs.h"
#include "cli/render/text.h"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

void require_printable(std::string_view text, bool may_have_lines) {
  while (!text.empty()) {
    const gavel::Glyph glyph = gavel::next_glyph(text);
    require(!gavel::is_unprintable(glyph) || (may_have_lines && glyph.bytes == "\n"));
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::size_t columns = data[0] % 100;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  const std::string line = gavel::escape_line(bytes);
  require_printable(line, false);
  require_printable(gavel::escape_lines(bytes), true);
  require(gavel::escape_invalid_bytes(line) == line);
  for (const std::string& cut :
       {gavel::shorten_end(line, columns), gavel::shorten_start(line, columns),
        gavel::shorten_middle(line, columns)}) {
    require_printable(cut, false);
    require(gavel::display_width(cut) <= columns);
  }
  for (const std::string& one : gavel::wrap(line, columns)) {
    require(gavel::display_width(one) <= std::max<std::size_t>(columns, 8));
  }
  const std::string_view half = std::string_view(line).substr(line.size() / 2);
  const std::string other = gavel::escape_line(half);
  const gavel::Difference difference = gavel::show_difference(line, other, columns);
  require_printable(difference.expected, false);
  require_printable(difference.actual, false);
  require(gavel::display_width(difference.actual) <= std::max<std::size_t>(columns, 12));
  return 0;
}
