#include "runner/harness/repair.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <set>
#include <utility>

#include "runner/base/error.h"
#include "runner/harness/solution_text.h"

namespace gavel {
namespace {

// Line and column, from 1, in bytes.
using Place = std::pair<std::size_t, std::size_t>;

re2::RE2 compiled_pattern(std::string pattern, const std::string& file) {
  constexpr std::string_view kHole = "{file}";
  if (const std::size_t at = pattern.find(kHole); at != std::string::npos) {
    pattern.replace(at, kHole.size(), "(?:\\./)?" + re2::RE2::QuoteMeta(file));
  }
  return re2::RE2(pattern, re2::RE2::Quiet);
}

void refuse_invalid(const re2::RE2& pattern) {
  if (pattern.ok()) return;
  throw Error(fmt::format("pattern '{}' is not valid: {}", pattern.pattern(), pattern.error()));
}

// The last first, so that a change moves none that is still to be made.
std::set<Place, std::greater<>> places_in(const std::string& message, const re2::RE2& pattern) {
  std::set<Place, std::greater<>> places;
  re2::StringPiece rest(message);
  std::size_t line = 0;
  std::size_t column = 0;
  while (re2::RE2::FindAndConsume(&rest, pattern, &line, &column)) places.insert({line, column});
  return places;
}

std::optional<std::size_t> offset_of(const std::string& text, const Place& place) {
  std::size_t begin = 0;
  for (std::size_t line = 1; line < place.first; ++line) {
    begin = text.find('\n', begin);
    if (begin == std::string::npos) return std::nullopt;
    ++begin;
  }
  const std::size_t at = begin + place.second - 1;
  if (place.second == 0 || at >= text.size()) return std::nullopt;
  return at;
}

}  // namespace

std::optional<SourceTree> repair(const SourceTree& tree, const Toolchain& toolchain,
                                 const std::string& message) {
  SourceTree changed = tree;
  const auto file = std::ranges::find(changed.files, tree.solution_file, &SourceFile::name);
  if (file == changed.files.end()) return std::nullopt;
  bool is_changed = false;
  for (const Repair& rule : toolchain.repairs) {
    const re2::RE2 places = compiled_pattern(rule.message, tree.solution_file);
    const re2::RE2 match(rule.match, re2::RE2::Quiet);
    refuse_invalid(places);
    refuse_invalid(match);
    for (const Place& place : places_in(message, places)) {
      const auto at = offset_of(file->contents, place);
      if (!at) continue;
      const std::size_t end = std::min(file->contents.find('\n', *at), file->contents.size());
      std::string rest = file->contents.substr(*at, end - *at);
      if (!re2::RE2::Replace(&rest, match, rule.replace)) continue;
      file->contents.replace(*at, end - *at, rest);
      is_changed = true;
    }
  }
  if (!is_changed) return std::nullopt;
  return changed;
}

}  // namespace gavel
