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

// `replace` with \0 to \9 from `original`, in which `groups` stand where they stand in `blanked`.
std::string expand_groups(const std::string& replace, const std::vector<re2::StringPiece>& groups,
                          std::string_view blanked, std::string_view original) {
  std::string result;
  for (std::size_t i = 0; i < replace.size(); ++i) {
    const bool is_group = replace[i] == '\\' && i + 1 < replace.size() && replace[i + 1] >= '0' &&
                          replace[i + 1] <= '9';
    if (!is_group) {
      result += replace[i];
      continue;
    }
    const auto number = static_cast<std::size_t>(replace[++i] - '0');
    if (number >= groups.size() || groups[number].data() == nullptr) continue;
    const auto at = static_cast<std::size_t>(groups[number].data() - blanked.data());
    result += original.substr(at, groups[number].size());
  }
  return result;
}

// Every match replaced, or the beginning put before a text without one.
std::string apply_edit(const std::string& text, const Edit& edit, const Toolchain& toolchain) {
  const std::string blanked = blank_comments_and_strings(text, toolchain);
  const re2::RE2 pattern(edit.match, re2::RE2::Quiet);
  std::vector<re2::StringPiece> groups(
      static_cast<std::size_t>(compiled(pattern).NumberOfCapturingGroups()) + 1);
  std::string result;
  std::size_t done = 0;
  std::size_t from = 0;
  while (from <= blanked.size() &&
         pattern.Match(blanked, from, blanked.size(), re2::RE2::UNANCHORED, groups.data(),
                       static_cast<int>(groups.size()))) {
    const auto at = static_cast<std::size_t>(groups[0].data() - blanked.data());
    result += text.substr(done, at - done) + expand_groups(edit.replace, groups, blanked, text);
    done = at + groups[0].size();
    from = std::max(done, at + 1);
  }
  if (from == 0) return edit.otherwise + text;
  return result + text.substr(done);
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
  for (const Edit& edit : toolchain.edits) result = apply_edit(result, edit, toolchain);
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
