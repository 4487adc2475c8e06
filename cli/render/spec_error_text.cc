#include "cli/render/spec_error_text.h"

#include <fmt/format.h>

#include "cli/render/escape.h"
#include "cli/render/phrases.h"
#include "cli/render/text.h"
#include "cli/render/translate.h"
#include "runner/base/utf8.h"

namespace gavel {
namespace {

// The part of `line` before its character `column`, counted from 1.
std::string_view before_column(std::string_view line, std::size_t column) {
  std::size_t bytes = 0;
  for (; column > 1 && bytes < line.size(); --column) {
    const auto point = first_code_point(line.substr(bytes));
    bytes += point ? point->length : 1;
  }
  return line.substr(0, bytes);
}

struct CaretLine {
  std::string text;
  std::size_t caret = 0;  // columns before it
};

// As much of the line as fits, the caret's place in it.
CaretLine fit(const SpecError& error, std::size_t room) {
  std::string text = escape_lines(error.line_text);
  std::size_t caret = display_width(escape_lines(before_column(error.line_text, error.column)));
  if (display_width(text) > room && caret > room * 2 / 3) {
    const std::string_view left_out = prefix_of_width(text, caret - room / 3);
    caret = caret - display_width(left_out) + 1;
    text = "…" + text.substr(left_out.size());
  }
  return {shorten_end(text, room), caret};
}

}  // namespace

std::string render_spec_error(const SpecError& error, const Screen& screen) {
  std::string out =
      escape_lines(say(screen.locale, Phrase::SpecErrorAt, error.file.string(), error.line,
                       error.column, translate(screen.locale, error.message))) +
      "\n";
  if (!error.line_text.empty()) {
    const std::string number = std::to_string(error.line);
    const std::string gutter(number.size() + 2, ' ');
    const std::size_t used = gutter.size() + 2;
    const CaretLine line = fit(error, screen.columns > used + 8 ? screen.columns - used : 8);
    out += fmt::format("  {} | {}\n", number, line.text);
    out += fmt::format("{} | {}{}\n", gutter, std::string(line.caret, ' '),
                       paint(screen, Role::Bad, "^"));
  }
  if (!error.hint.empty()) out += "  " + escape_lines(translate(screen.locale, error.hint)) + "\n";
  return out;
}

}  // namespace gavel
