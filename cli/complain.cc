#include "cli/complain.h"

#include <fmt/format.h>

#include "cli/render/escape.h"
#include "cli/render/output.h"

namespace gavel {

void complain(const std::string& message, const std::string& hint) {
  std::string text = "gavel: " + escape_lines(message) + "\n";
  if (!hint.empty()) text += "  " + escape_lines(hint) + "\n";
  write_error(text);
}

std::string describe(const std::vector<SpecError>& errors) {
  std::string text;
  for (const SpecError& error : errors) {
    text += fmt::format("{}:{}:{}: error: {}\n", error.file.string(), error.line, error.column,
                        error.message);
    if (!error.hint.empty()) text += "  " + error.hint + "\n";
  }
  return text;
}

void complain(const std::vector<SpecError>& errors) { write_error(escape_lines(describe(errors))); }

}  // namespace gavel
