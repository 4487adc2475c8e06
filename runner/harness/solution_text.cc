#include "runner/harness/solution_text.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>

#include "runner/base/error.h"

namespace gavel {
namespace {

// Where the literal or comment that begins at `at` ends; `at` itself when none begins there.
std::size_t end_of_blank(std::string_view text, std::size_t at, const Toolchain& toolchain) {
  const std::string_view rest = text.substr(at);
  if (!toolchain.line_comment.empty() && rest.starts_with(toolchain.line_comment)) {
    return std::min(text.find('\n', at), text.size());
  }
  if (toolchain.block_comment.size() == 2 && rest.starts_with(toolchain.block_comment[0])) {
    const std::string& close = toolchain.block_comment[1];
    const std::size_t end = text.find(close, at + toolchain.block_comment[0].size());
    return end == std::string_view::npos ? text.size() : end + close.size();
  }
  for (const std::string& delimiter : toolchain.string_delimiters) {
    if (!rest.starts_with(delimiter)) continue;
    // A quote of one character ends with its line unless it is a raw one (`).
    const bool ends_with_line = delimiter.size() == 1 && delimiter != "`";
    std::size_t end = at + delimiter.size();
    while (end < text.size() && !text.substr(end).starts_with(delimiter)) {
      if (ends_with_line && text[end] == '\n') return end;
      end += text[end] == '\\' && delimiter != "`" ? 2 : 1;
    }
    return std::min(end + delimiter.size(), text.size());
  }
  return at;
}

const re2::RE2& compiled(const re2::RE2& pattern) {
  if (!pattern.ok()) {
    throw Error(fmt::format("pattern '{}' is not valid: {}", pattern.pattern(), pattern.error()));
  }
  return pattern;
}

std::string expand_match(const std::string& replace, std::string_view match) {
  std::string result = replace;
  for (std::size_t at = 0; (at = result.find("\\0", at)) != std::string::npos;) {
    result.replace(at, 2, match);
    at += match.size();
  }
  return result;
}

}  // namespace

std::string blank_comments_and_strings(std::string_view text, const Toolchain& toolchain) {
  std::string result(text);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = end_of_blank(text, at, toolchain);
    for (std::size_t i = at; i < end; ++i) {
      if (result[i] != '\n') result[i] = ' ';
    }
    at = std::max(end, at + 1);
  }
  return result;
}

std::string apply_edits(std::string_view text, const Toolchain& toolchain) {
  std::string result(text);
  for (const Edit& edit : toolchain.edits) {
    const std::string blanked = blank_comments_and_strings(result, toolchain);
    const re2::RE2 pattern(edit.match, re2::RE2::Quiet);
    re2::StringPiece match;
    if (compiled(pattern).Match(blanked, 0, blanked.size(), re2::RE2::UNANCHORED, &match, 1)) {
      const auto at = static_cast<std::size_t>(match.data() - blanked.data());
      const std::string original = result.substr(at, match.size());
      result.replace(at, match.size(), expand_match(edit.replace, original));
    } else {
      result.insert(0, edit.otherwise);
    }
  }
  return result;
}

bool has_match(std::string_view blanked, const std::string& pattern) {
  const re2::RE2 re(pattern, re2::RE2::Quiet);
  return re2::RE2::PartialMatch(re2::StringPiece(blanked.data(), blanked.size()), compiled(re));
}

std::map<std::string, std::string> missing_provisions(std::string_view text,
                                                      const Toolchain& toolchain) {
  const std::string blanked = blank_comments_and_strings(text, toolchain);
  std::map<std::string, std::string> result{{"provided", ""}};
  for (const Provision& provision : toolchain.provisions) {
    std::string& code = result[provision.into];
    if (!provision.when.empty() && !has_match(blanked, provision.when)) continue;
    if (!provision.unless.empty() && has_match(blanked, provision.unless)) continue;
    code += provision.code;
  }
  return result;
}

}  // namespace gavel
