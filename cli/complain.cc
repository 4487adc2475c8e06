#include "cli/complain.h"

#include "cli/render/escape.h"
#include "cli/render/output.h"
#include "cli/render/phrases.h"
#include "cli/render/spec_error_text.h"
#include "cli/render/translate.h"

namespace gavel {

void complain(const std::string& message, const std::string& hint) {
  std::string text = "gavel: " + escape_lines(message) + "\n";
  if (!hint.empty()) text += "  " + escape_lines(hint) + "\n";
  write_error(text);
}

std::string describe(const std::vector<SpecError>& errors, Locale locale) {
  std::string text;
  for (const SpecError& error : errors) {
    text += say(locale, Phrase::SpecErrorAt, error.file.string(), error.line, error.column,
                translate(locale, error.message)) +
            "\n";
    if (!error.hint.empty()) text += "  " + translate(locale, error.hint) + "\n";
  }
  return text;
}

void complain(const std::vector<SpecError>& errors, const Screen& screen) {
  std::string text;
  for (const SpecError& error : errors) text += render_spec_error(error, screen);
  write_error(text);
}

void complain(const Error& error, Locale locale) {
  complain(translate(locale, error.what()), translate(locale, error.hint()));
}

}  // namespace gavel
