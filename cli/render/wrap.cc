#include <algorithm>

#include "cli/render/glyphs.h"
#include "cli/render/text.h"

namespace gavel {
namespace {

// Punctuation that must not begin a line, and such that must not end one (the core of the rules
// of Chinese typesetting, GB/T 15834).
bool must_not_begin_line(std::string_view glyph) {
  constexpr std::string_view kClosing = "，。、；：？！）》」』】”’…,.;:?!)]}";
  return kClosing.find(glyph) != std::string_view::npos;
}
bool must_not_end_line(std::string_view glyph) {
  constexpr std::string_view kOpening = "（《「『【“‘([{";
  return kOpening.find(glyph) != std::string_view::npos;
}

// A piece of text that stays on one line: a word, or a wide character with its punctuation.
struct Piece {
  std::string_view bytes;
  std::size_t columns = 0;
  bool follows_blank = false;
};

std::vector<Piece> split_pieces(std::string_view text) {
  std::vector<Piece> pieces;
  bool is_after_blank = true;
  bool is_open = false;  // the last piece may grow
  bool is_after_opening = false;
  while (!text.empty()) {
    const Glyph glyph = next_glyph(text);
    if (glyph.bytes == " ") {
      is_after_blank = true;
      is_open = false;
      is_after_opening = false;
      continue;
    }
    const bool is_wide = glyph.columns > 1;
    const bool is_kept_to_last = !pieces.empty() && !is_after_blank &&
                                 (is_after_opening || must_not_begin_line(glyph.bytes) ||
                                  glyph.columns == 0 || (is_open && !is_wide));
    if (is_kept_to_last) {
      Piece& last = pieces.back();
      last.bytes = {last.bytes.data(), last.bytes.size() + glyph.bytes.size()};
      last.columns += glyph.columns;
    } else {
      pieces.push_back({glyph.bytes, glyph.columns, is_after_blank});
    }
    is_after_blank = false;
    is_after_opening = must_not_end_line(glyph.bytes);
    is_open = !is_wide;
  }
  return pieces;
}

}  // namespace

std::vector<std::string> wrap(std::string_view text, std::size_t columns) {
  columns = std::max<std::size_t>(columns, 8);
  std::vector<std::string> lines;
  std::string line;
  std::size_t used = 0;
  const auto end_line = [&] {
    if (!line.empty()) lines.push_back(std::move(line));
    line.clear();
    used = 0;
  };
  for (Piece piece : split_pieces(text)) {
    const std::size_t blank = piece.follows_blank && used > 0 ? 1 : 0;
    if (used + blank + piece.columns > columns) {
      end_line();
    } else if (blank > 0) {
      line += ' ';
      used += 1;
    }
    while (piece.columns > columns) {
      const std::string_view head = prefix_of_width(piece.bytes, columns);
      lines.emplace_back(head);
      piece.bytes.remove_prefix(head.size());
      piece.columns -= display_width(head);
    }
    line += piece.bytes;
    used += piece.columns;
  }
  end_line();
  return lines;
}

}  // namespace gavel
