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

struct Change {
  std::size_t at;
  std::size_t length;
  std::string text;
  std::string addition;
};

// What the rule makes of the line from `at` on; nothing where it does not match.
std::optional<Change> change_at(const std::string& contents, std::size_t at, const Repair& rule,
                                const re2::RE2& match) {
  const std::size_t end = std::min(contents.find('\n', at), contents.size());
  const std::string before = contents.substr(at, end - at);
  Change change{.at = at, .length = end - at, .text = before, .addition = {}};
  if (!re2::RE2::Replace(&change.text, match, rule.replace)) return std::nullopt;
  if (!rule.add.empty()) re2::RE2::Extract(before, match, rule.add, &change.addition);
  return change;
}

// Each addition behind what its pattern matches; false where that matches nothing.
bool add_behind(std::string& contents, const std::set<std::string>& additions,
                const std::string& behind) {
  if (additions.empty()) return false;
  const re2::RE2 pattern(behind, re2::RE2::Quiet);
  refuse_invalid(pattern);
  re2::StringPiece found;
  if (!pattern.Match(contents, 0, contents.size(), re2::RE2::UNANCHORED, &found, 1)) return false;
  const auto end = static_cast<std::size_t>(found.data() + found.size() - contents.data());
  std::string all;
  for (const std::string& one : additions) all += one;
  contents.insert(end, all);
  return true;
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
    std::set<std::string> additions;
    for (const Place& place : places_in(message, places)) {
      const auto at = offset_of(file->contents, place);
      if (!at) continue;
      const auto change = change_at(file->contents, *at, rule, match);
      if (!change) continue;
      file->contents.replace(change->at, change->length, change->text);
      is_changed |= change->addition.empty();
      if (!change->addition.empty()) additions.insert(change->addition);
    }
    is_changed |= add_behind(file->contents, additions, rule.behind);
  }
  if (!is_changed) return std::nullopt;
  return changed;
}

}  // namespace gavel
