#include "runner/base/nearest.h"

#include <algorithm>
#include <cctype>
#include <vector>

namespace gavel {
namespace {

bool is_same(char a, char b) {
  return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
}

// Optimal string alignment: Levenshtein's distance with swaps of neighbours.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1), above(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = above[j - 1] + (is_same(a[i - 1], b[j - 1]) ? 0 : 1);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced});
      if (i > 1 && j > 1 && is_same(a[i - 1], b[j - 2]) && is_same(a[i - 2], b[j - 1])) {
        row[j] = std::min(row[j], before[j - 2] + 1);
      }
    }
    before.swap(above);
    above.swap(row);
  }
  return above[b.size()];
}

bool has_part(std::string_view whole, std::string_view part) {
  return std::search(whole.begin(), whole.end(), part.begin(), part.end(), is_same) != whole.end();
}

// Whether the word begins as the whole does and is what is left of it without some letters.
bool is_abbreviation(std::string_view whole, std::string_view word) {
  if (whole.empty() || word.empty() || !is_same(whole.front(), word.front())) return false;
  std::size_t at = 0;
  for (const char c : whole) {
    if (at < word.size() && is_same(c, word[at])) ++at;
  }
  return at == word.size();
}

// Every option begins with two dashes: they tell nothing.
std::string_view without_dashes(std::string_view word) {
  return word.substr(std::min(word.find_first_not_of('-'), word.size()));
}

// The one candidate that the word is related to; of two the one that the other is made of.
template <typename Relation>
std::optional<std::string> only_related(std::string_view word,
                                        std::span<const std::string> candidates,
                                        const Relation& is_related) {
  constexpr std::size_t kShortest = 3;
  if (word.size() < kShortest) return std::nullopt;
  std::optional<std::string> found;
  for (const std::string& candidate : candidates) {
    if (!is_related(without_dashes(candidate), word)) continue;
    if (found && has_part(candidate, *found)) continue;
    if (found && !has_part(*found, candidate)) return std::nullopt;
    found = candidate;
  }
  return found;
}

}  // namespace

std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates) {
  constexpr std::size_t kLongestCompared = 100;
  if (word.size() > kLongestCompared) return std::nullopt;
  const std::string_view bare = without_dashes(word);
  std::optional<std::string> best;
  std::size_t fewest = 0;
  for (const std::string& candidate : candidates) {
    const std::string_view other = without_dashes(candidate).substr(0, kLongestCompared);
    const std::size_t edits = distance(bare, other);
    if (edits * 3 > std::max(bare.size(), other.size())) continue;
    if (best && edits >= fewest) continue;
    best = candidate;
    fewest = edits;
  }
  if (best) return best;
  if (auto whole = only_related(bare, candidates, has_part)) return whole;
  return only_related(bare, candidates, is_abbreviation);
}

}  // namespace gavel
