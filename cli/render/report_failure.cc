#include <fmt/format.h>

#include <algorithm>

#include "cli/render/difference.h"
#include "cli/render/escape.h"
#include "cli/render/failure_fields.h"
#include "cli/render/phrases.h"
#include "cli/render/report_text.h"
#include "cli/render/text.h"
#include "cli/render/translate.h"

namespace gavel {
namespace {

constexpr std::size_t kLeastRoom = 20;
constexpr std::size_t kMostInputLines = 3;
constexpr std::size_t kMostPrintedLines = 8;
constexpr std::size_t kMostCompilerLines = 24;

std::size_t count_characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

// "9,994"
std::string with_separators(std::size_t number) {
  std::string text = std::to_string(number);
  for (std::size_t at = text.size(); at > 3; at -= 3) text.insert(at - 3, ",");
  return text;
}

std::string length_of(std::string_view text, std::size_t room, const Screen& screen) {
  const std::string length =
      say(screen.locale, Phrase::Characters, with_separators(count_characters(text)));
  return paint(screen, Role::Dim, shorten_end("(" + length + ")", room));
}

// Data over several lines, broken behind commas where there are some.
std::vector<std::string> break_data(std::string_view text, std::size_t columns) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    std::string_view line = prefix_of_width(text, columns);
    if (line.size() < text.size()) {
      const std::size_t comma = line.find_last_of(", ");
      if (comma != std::string_view::npos && comma > line.size() / 2)
        line = line.substr(0, comma + 1);
    }
    lines.emplace_back(line);
    text.remove_prefix(line.size());
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  }
  return lines;
}

void add_data(FailureFields& fields, Phrase label, const std::string& raw, const Screen& screen) {
  const std::string text = escape_line(raw);
  const std::size_t most = fields.room() * kMostInputLines;
  std::vector<std::string> lines = break_data(text, fields.room());
  if (lines.size() > kMostInputLines) {
    lines = break_data(shorten_middle(text, most * 4 / 5), fields.room());
    lines.push_back(length_of(text, fields.room(), screen));
  }
  fields.add_lines(label, lines);
}

// The answer with the part that differs painted.
std::string mark(const Difference& difference, const Screen& screen) {
  const std::string_view text = difference.actual;
  const std::string_view before = prefix_of_width(text, difference.mark_column);
  const std::string_view marked =
      prefix_of_width(text.substr(before.size()), difference.mark_columns);
  return std::string(before) + paint(screen, Role::Marked, marked) +
         std::string(text.substr(before.size() + marked.size()));
}

void add_answers(FailureFields& fields, const CaseResult& one, const Screen& screen) {
  if (one.expected.empty()) return;
  const std::string expected = escape_line(one.expected);
  if (one.actual.empty()) {
    add_data(fields, Phrase::Expected, one.expected, screen);
    return;
  }
  const std::string actual = escape_line(one.actual);
  const Difference difference = show_difference(expected, actual, fields.room());
  const auto add_length = [&](const std::string& whole, const std::string& shown) {
    if (shown.size() != whole.size()) fields.add_below(length_of(whole, fields.room(), screen));
  };
  fields.add(Phrase::Expected, difference.expected);
  add_length(expected, difference.expected);
  fields.add(Phrase::Actual, mark(difference, screen));
  if (difference.mark_columns > 0) {
    fields.add_below(std::string(difference.mark_column, ' ') +
                     paint(screen, Role::Bad, std::string(difference.mark_columns, '^')));
  }
  add_length(actual, difference.actual);
}

// The first and the last lines where there are too many.
std::vector<std::string> printed_lines(const std::string& raw, std::size_t most,
                                       const Screen& screen) {
  const std::string text = escape_lines(raw);
  const std::vector<std::string_view> all = split_lines(text);
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all.size() > most && i == most / 2) {
      const std::size_t left_out = all.size() - most;
      lines.push_back(paint(screen, Role::Dim, say(screen.locale, Phrase::LinesLeftOut, left_out)));
      i += left_out;
    }
    lines.emplace_back(all[i]);
  }
  return lines;
}

void add_printed(FailureFields& fields, Phrase label, const std::string& raw,
                 const Screen& screen) {
  std::vector<std::string> lines = printed_lines(raw, kMostPrintedLines, screen);
  for (std::string& line : lines) {
    if (!line.starts_with('\x1b')) line = shorten_end(line, fields.room());
  }
  fields.add_lines(label, lines);
}

// `file:line:column: error: text`, which programs read where there is no terminal.
bool names_place(std::string_view line) {
  const std::size_t at = line.find(": error: ");
  return at != std::string_view::npos && at > 0 && line[at - 1] >= '0' && line[at - 1] <= '9';
}

std::string paragraph(std::string_view text, Role role, const Screen& screen) {
  std::string out;
  const std::size_t columns = screen.columns > 10 ? screen.columns - 2 : 8;
  for (const std::string_view line : split_lines(text)) {
    const bool stays_whole = !screen.is_live && names_place(line);
    for (const std::string& piece :
         stays_whole ? std::vector{std::string(line)} : wrap(line, columns)) {
      out += "  " + paint(screen, role, piece) + "\n";
    }
  }
  return out;
}

void add_observations(FailureFields& fields, const CaseResult& one, const Screen& screen) {
  if (!one.input.empty()) add_data(fields, Phrase::Input, one.input, screen);
  add_answers(fields, one, screen);
  add_printed(fields, Phrase::Printed, one.out, screen);
  add_printed(fields, Phrase::PrintedToError, one.err, screen);
}

void add_rerun(FailureFields& fields, const CaseResult& one, const SolutionNote& note,
               const Screen& screen) {
  fields.add_lines(Phrase::Rerun, break_command(note.rerun_names_case ? note.rerun + " --case " +
                                                                            escape_line(one.name)
                                                                      : note.rerun,
                                                fields.room()));
  if (note.debug.empty()) return;
  const bool finds_line = note.is_sanitized && is_runtime_error(one.verdict);
  fields.add_lines(Phrase::Debug, break_command(escape_line(note.debug), fields.room()));
  if (!finds_line) return;
  for (const std::string& line :
       wrap(words(screen.locale, Phrase::DebugFindsLine), fields.room())) {
    fields.add_below(line);
  }
}

const CaseResult* first_failure(const SolutionResult& result) {
  const auto found = std::find_if(result.cases.begin(), result.cases.end(),
                                  [](const CaseResult& one) { return !is_accepted(one.verdict); });
  return found == result.cases.end() ? nullptr : &*found;
}

std::string render_case(const CaseResult& one, const SolutionResult& result,
                        const SolutionNote& note, const Screen& screen) {
  const std::string why = one.why.empty() ? "" : " · " + escape_line(one.why);
  std::string out = paragraph(escape_line(one.name) + why, Role::Strong, screen);
  out += paragraph(escape_lines(translate(screen.locale, one.message)), Role::Plain, screen);
  if (result.leaks_state) {
    out += paragraph(words(screen.locale, Phrase::StateLeaks), Role::Warning, screen);
  }
  FailureFields fields(screen);
  add_observations(fields, one, screen);
  if (one.smaller == nullptr) {
    add_rerun(fields, one, note, screen);
    return out + fields.take();
  }
  const CaseResult& small = one.smaller->shown;
  out += fields.take() + "\n";
  out += paragraph(words(screen.locale, Phrase::SmallestCase), Role::Strong, screen);
  out += paragraph(escape_lines(translate(screen.locale, small.message)), Role::Plain, screen);
  FailureFields below(screen);
  add_observations(below, small, screen);
  add_rerun(below, one, note, screen);
  return out + below.take();
}

}  // namespace

std::string render_failure(const SolutionResult& result, const SolutionNote& note,
                           const Screen& screen) {
  const VerdictRow& verdict = row(result.verdict);
  const bool is_chinese = screen.locale == Locale::Chinese;
  const std::string words =
      fmt::format("{} {}", verdict.code, is_chinese ? verdict.word_zh : verdict.word);
  const std::size_t used = display_width(words) + 2;
  const std::string path = escape_line(result.solution.string());
  const bool is_beside = screen.columns >= used + std::min(display_width(path), kLeastRoom);
  const std::size_t room = std::max<std::size_t>(screen.columns, 10) - (is_beside ? used : 2);
  std::string out = paint(screen, role_of(verdict.tone), words) + (is_beside ? "  " : "\n  ") +
                    shorten_start(path, room) + "\n";
  out += paragraph(escape_lines(translate(screen.locale, result.message)), Role::Plain, screen);
  const CaseResult* failure = first_failure(result);
  if (failure == nullptr) {
    for (const std::string& line :
         printed_lines(result.compile.message, kMostCompilerLines, screen)) {
      out += "  " + line + "\n";
    }
    return out;
  }
  return out + render_case(*failure, result, note, screen);
}

std::string render_warnings(const SolutionResult& result, const Screen& screen) {
  if (result.cases.empty() || result.compile.message.empty()) return "";
  std::string out =
      "\n" + paint(screen, Role::Dim, words(screen.locale, Phrase::CompilerSays)) + "\n";
  for (const std::string& line : printed_lines(result.compile.message, kMostPrintedLines, screen)) {
    out += "  " + line + "\n";
  }
  return out;
}

}  // namespace gavel
