#include "cli/render/escape.h"

#include <fmt/format.h>

#include <iterator>

#include "cli/render/glyphs.h"

namespace gavel {
namespace {

constexpr std::size_t kTabStop = 8;

void append_escape(const Glyph& glyph, std::string& out) {
  switch (glyph.code_point) {
    case '\n':
      out += "\\n";
      return;
    case '\t':
      out += "\\t";
      return;
    case '\r':
      out += "\\r";
      return;
    default:
      break;
  }
  if (glyph.code_point >= 0x100) {
    out += fmt::format("\\u{{{:x}}}", glyph.code_point);
    return;
  }
  const int byte =
      glyph.code_point >= 0 ? glyph.code_point : static_cast<unsigned char>(glyph.bytes.front());
  out += fmt::format("\\x{:02x}", byte);
}

}  // namespace

std::string escape_line(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const Glyph glyph = next_glyph(text);
    if (is_unprintable(glyph)) {
      append_escape(glyph, out);
    } else {
      out += glyph.bytes;
    }
  }
  return out;
}

std::string escape_lines(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  std::size_t column = 0;
  while (!text.empty()) {
    const Glyph glyph = next_glyph(text);
    if (glyph.code_point == '\n') {
      out += '\n';
      column = 0;
    } else if (glyph.code_point == '\t') {
      const std::size_t blanks = kTabStop - column % kTabStop;
      out.append(blanks, ' ');
      column += blanks;
    } else if (glyph.code_point == '\r' && (text.empty() || text.front() == '\n')) {
      continue;
    } else if (is_unprintable(glyph)) {
      const std::size_t before = out.size();
      append_escape(glyph, out);
      column += out.size() - before;
    } else {
      out += glyph.bytes;
      column += glyph.columns;
    }
  }
  return out;
}

std::string escape_invalid_bytes(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const Glyph glyph = next_glyph(text);
    if (glyph.code_point < 0) {
      append_escape(glyph, out);
    } else {
      out += glyph.bytes;
    }
  }
  return out;
}

}  // namespace gavel
