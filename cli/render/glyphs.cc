#include "cli/render/glyphs.h"

#include <utf8proc.h>

namespace gavel {

Glyph next_glyph(std::string_view& text) {
  utf8proc_int32_t code_point = -1;
  const utf8proc_ssize_t length =
      utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                       static_cast<utf8proc_ssize_t>(text.size()), &code_point);
  const std::size_t taken = length > 0 ? static_cast<std::size_t>(length) : 1;
  Glyph glyph{length > 0 ? code_point : -1, text.substr(0, taken), 0};
  if (length > 0) glyph.columns = static_cast<std::size_t>(utf8proc_charwidth(code_point));
  text.remove_prefix(taken);
  return glyph;
}

bool is_unprintable(const Glyph& glyph) {
  if (glyph.code_point < 0) return true;
  switch (utf8proc_category(glyph.code_point)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      return true;
    default:
      return false;
  }
}

}  // namespace gavel
