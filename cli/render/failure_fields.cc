#include "cli/render/failure_fields.h"

#include <algorithm>

#include "cli/render/text.h"

namespace gavel {
namespace {

constexpr std::size_t kFieldIndent = 4;
constexpr std::size_t kLeastFieldRoom = 20;  // beside a label
constexpr std::size_t kUsualRoom = 30;       // for a command, which is copied more than it is read

}  // namespace

FailureFields::FailureFields(const Screen& screen) : screen_(screen) {
  for (const Phrase label : {Phrase::Input, Phrase::Expected, Phrase::Actual, Phrase::Printed,
                             Phrase::PrintedToError, Phrase::Rerun, Phrase::Debug}) {
    label_columns_ = std::max(label_columns_, display_width(words(screen.locale, label)));
  }
}

std::size_t FailureFields::room() const {
  const std::size_t used = indent();
  return screen_.columns > used + 8 ? screen_.columns - used : 8;
}

void FailureFields::add(Phrase label, std::string_view painted) {
  out_ += std::string(is_narrow() ? kFieldIndent / 2 : kFieldIndent, ' ');
  out_ += paint(screen_, Role::Dim, words(screen_.locale, label));
  if (is_narrow()) {
    out_ += "\n";
    return add_below(painted);
  }
  out_ += std::string(label_columns_ + 2 - display_width(words(screen_.locale, label)), ' ');
  out_.append(painted).append("\n");
}

void FailureFields::add_below(std::string_view painted) {
  out_ += std::string(indent(), ' ');
  out_.append(painted).append("\n");
}

void FailureFields::add_lines(Phrase label, const std::vector<std::string>& lines) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i == 0) {
      add(label, lines[i]);
    } else {
      add_below(lines[i]);
    }
  }
}

// Where there is no room beside the labels, the texts stand below them.
bool FailureFields::is_narrow() const {
  return screen_.columns < kFieldIndent + label_columns_ + 2 + kLeastFieldRoom;
}

std::size_t FailureFields::indent() const {
  return is_narrow() ? kFieldIndent : kFieldIndent + label_columns_ + 2;
}

std::vector<std::string> break_command(const std::string& command, std::size_t columns) {
  if (columns >= kUsualRoom || display_width(command) <= columns) return {command};
  std::vector<std::string> lines(1);
  char quote = '\0';
  std::string word;
  const auto end_word = [&] {
    std::string& line = lines.back();
    // Room for the blank before the word, and for what says that the line goes on.
    const bool fits = display_width(line) + display_width(word) + 3 <= columns;
    if (!line.empty() && !fits) {
      line += " \\";
      lines.emplace_back();
    } else if (!line.empty()) {
      line += ' ';
    }
    lines.back() += word;
    word.clear();
  };
  for (std::size_t i = 0; i < command.size(); ++i) {
    const char c = command[i];
    if (quote == '\0' && c == ' ') {
      end_word();
      continue;
    }
    word += c;
    if (c == '\\' && quote != '\'' && i + 1 < command.size()) {
      word += command[++i];
    } else if (c == '\'' || c == '"') {
      quote = quote == '\0' ? c : quote == c ? '\0' : quote;
    }
  }
  end_word();
  return lines;
}

}  // namespace gavel
