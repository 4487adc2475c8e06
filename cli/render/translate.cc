#include "cli/render/translate.h"

#include <array>
#include <cctype>
#include <cstddef>
#include <optional>
#include <vector>

namespace gavel {
namespace {

// Sentences are put into sentences three deep at most.
constexpr int kDeepest = 4;

// A sentence of the table: what stands between its holes, and which argument each hole holds.
struct SentencePattern {
  std::vector<std::string_view> texts;  // one more than holes
  std::vector<std::size_t> holes;
};

SentencePattern split_pattern(std::string_view text) {
  SentencePattern pattern;
  std::size_t begin = 0;
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    if (text[at] != '{') continue;
    const bool is_numbered = std::isdigit(static_cast<unsigned char>(text[at + 1])) != 0;
    const std::size_t close = at + (is_numbered ? 2 : 1);
    // Other braces are text: "a text in both languages: { en, zh }".
    if (close >= text.size() || text[close] != '}') continue;
    pattern.texts.push_back(text.substr(begin, at - begin));
    pattern.holes.push_back(is_numbered ? static_cast<std::size_t>(text[at + 1] - '0')
                                        : pattern.holes.size());
    begin = close + 1;
    at = close;
  }
  pattern.texts.push_back(text.substr(begin));
  return pattern;
}

// What stands in the holes when `sentence` is of this pattern, by the arguments' numbers.
std::optional<std::array<std::string_view, 10>> match(const SentencePattern& pattern,
                                                      std::string_view sentence) {
  std::array<std::string_view, 10> found;
  if (!sentence.starts_with(pattern.texts.front())) return std::nullopt;
  sentence.remove_prefix(pattern.texts.front().size());
  for (std::size_t i = 0; i < pattern.holes.size(); ++i) {
    const std::string_view next = pattern.texts[i + 1];
    const bool is_last = i + 1 == pattern.holes.size();
    if (is_last && !sentence.ends_with(next)) return std::nullopt;
    const std::size_t end = is_last ? sentence.size() - next.size() : sentence.find(next);
    if (end == std::string_view::npos) return std::nullopt;
    found.at(pattern.holes[i]) = sentence.substr(0, end);
    sentence.remove_prefix(end + next.size());
  }
  if (!sentence.empty()) return std::nullopt;
  return found;
}

struct ReadyTranslation {
  SentencePattern en;
  SentencePattern zh;
  std::size_t weight;              // how many characters of its own it has
  std::array<bool, 10> is_quoted;  // arguments that are names, not sentences
};

std::array<bool, 10> find_quoted(const SentencePattern& pattern) {
  std::array<bool, 10> is_quoted{};
  for (std::size_t i = 0; i < pattern.holes.size(); ++i) {
    const std::string_view before = pattern.texts[i];
    const bool opens = before.ends_with('\'') || before.ends_with('"') || before.ends_with('`');
    is_quoted.at(pattern.holes[i]) |= opens;
  }
  return is_quoted;
}

std::vector<ReadyTranslation> read_tables() {
  std::vector<ReadyTranslation> ready;
  for (const auto& table :
       {judge_translations(), machine_translations(), spec_translations(), maker_translations()}) {
    for (const Translation& row : table) {
      ReadyTranslation one{split_pattern(row.en), split_pattern(row.zh), 0, {}};
      for (const std::string_view text : one.en.texts) one.weight += text.size();
      one.is_quoted = find_quoted(one.en);
      ready.push_back(std::move(one));
    }
  }
  return ready;
}

const std::vector<ReadyTranslation>& tables() {
  static const std::vector<ReadyTranslation> ready = read_tables();
  return ready;
}

std::optional<std::string> translate_whole(std::string_view sentence, int depth) {
  if (depth == 0 || sentence.empty()) return std::nullopt;
  const ReadyTranslation* best = nullptr;
  std::array<std::string_view, 10> arguments;
  for (const ReadyTranslation& one : tables()) {
    if (best != nullptr && one.weight <= best->weight) continue;
    if (const auto found = match(one.en, sentence)) {
      best = &one;
      arguments = *found;
    }
  }
  if (best == nullptr) return std::nullopt;
  std::string text(best->zh.texts.front());
  for (std::size_t i = 0; i < best->zh.holes.size(); ++i) {
    const std::size_t which = best->zh.holes[i];
    const std::string_view argument = arguments.at(which);
    const int deeper = best->is_quoted.at(which) ? 0 : depth - 1;
    text += translate_whole(argument, deeper).value_or(std::string(argument));
    text += best->zh.texts[i + 1];
  }
  return text;
}

}  // namespace

std::string translate(Locale locale, std::string_view sentence) {
  if (locale == Locale::English) return std::string(sentence);
  if (auto whole = translate_whole(sentence, kDeepest)) return *std::move(whole);
  std::string text;
  while (true) {
    const std::size_t end = sentence.find('\n');
    const std::string_view line = sentence.substr(0, end);
    text += translate_whole(line, kDeepest).value_or(std::string(line));
    if (end == std::string_view::npos) return text;
    text += '\n';
    sentence.remove_prefix(end + 1);
  }
}

}  // namespace gavel
