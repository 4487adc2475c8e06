#include "runner/verify/check_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "runner/base/utf8.h"
#include "runner/problem/text.h"

namespace gavel {
namespace {

struct Letters {
  std::size_t latin = 0;
  std::size_t chinese = 0;
};

Letters count_letters(std::string_view text) {
  Letters letters;
  while (!text.empty()) {
    const auto point = first_code_point(text);
    if (!point) break;
    const std::uint32_t folded = point->value | 0x20;
    if (folded >= 'a' && folded <= 'z') letters.latin += 1;
    if (point->value >= 0x4E00 && point->value <= 0x9FFF) letters.chinese += 1;
    text.remove_prefix(point->length);
  }
  return letters;
}

void check_both(const std::string& key, const Bilingual& text, std::vector<Finding>& findings) {
  if (text.en.empty() && text.zh.empty()) return;
  // A Chinese name or word may be quoted in English, and the other way round.
  const Letters english = count_letters(text.en);
  if (english.latin <= english.chinese) {
    findings.push_back({FindingKind::NotEnglish, key, {}});
  }
  if (count_letters(text.zh).chinese == 0) findings.push_back({FindingKind::NotChinese, key, {}});
}

std::vector<std::string> code_spans(std::string_view text) {
  std::vector<std::string> spans;
  for (std::size_t begin = 0; (begin = text.find('`', begin)) != std::string_view::npos;) {
    const std::size_t end = text.find('`', begin + 1);
    if (end == std::string_view::npos) break;
    spans.emplace_back(text.substr(begin + 1, end - begin - 1));
    begin = end + 1;
  }
  return spans;
}

// What each "Example 1:" shows, up to the next one or the end of its paragraph.
std::vector<std::vector<std::string>> shown_examples(std::string_view statement,
                                                     std::string_view word) {
  std::vector<std::vector<std::string>> examples;
  const std::string begins = fmt::format("\n{} ", word);
  const std::string whole = "\n" + std::string(statement);
  for (std::size_t at = 0; (at = whole.find(begins, at)) != std::string::npos;) {
    const std::size_t from = at + begins.size();
    const std::size_t end = std::min(whole.find(begins, from), whole.find("\n\n", from));
    const std::string text = whole.substr(from, end == std::string::npos ? end : end - from);
    at = from;
    if (text.empty() || text[0] < '1' || text[0] > '9') continue;
    examples.push_back(code_spans(text));
  }
  return examples;
}

bool shows(const std::vector<std::string>& spans, const std::string& input,
           const std::string& answer) {
  return !spans.empty() && spans.front() == input &&
         std::find(spans.begin() + 1, spans.end(), answer) != spans.end();
}

void check_statement(const ProblemSpec& problem, const std::string& language,
                     const std::string& statement, std::string_view word,
                     std::vector<Finding>& findings) {
  auto shown = shown_examples(statement, word);
  if (shown.empty()) return;  // `show` then adds them from the data
  for (const CaseSpec& one : problem.cases) {
    if (!one.name.starts_with("example/")) continue;
    const std::string input = to_text(problem.signature, one.input);
    const std::string answer = to_text(problem.signature, one.input, one.answer);
    const auto found =
        std::ranges::find_if(shown, [&](const auto& spans) { return shows(spans, input, answer); });
    if (found == shown.end()) {
      findings.push_back({FindingKind::ExampleNotTold, one.name, {language, input, answer}});
    } else {
      shown.erase(found);
    }
  }
  for (const auto& spans : shown) {
    findings.push_back({FindingKind::ExampleNotInData,
                        "statement." + language,
                        {fmt::format("{}", fmt::join(spans, "` … `"))}});
  }
}

}  // namespace

std::vector<Finding> check_languages(const ProblemSpec& problem) {
  std::vector<Finding> findings;
  check_both("title", problem.title, findings);
  check_both("source", problem.source, findings);
  check_both("statement", problem.statement, findings);
  for (std::size_t i = 0; i < problem.hints.size(); ++i) {
    check_both(fmt::format("hints[{}]", i), problem.hints[i], findings);
  }
  for (const CaseSpec& one : problem.cases) check_both(one.name + ": why", one.why, findings);
  for (const FamilySpec& family : problem.families) {
    check_both("generate/" + family.name + ": why", family.why, findings);
  }
  return findings;
}

std::vector<Finding> check_told_examples(const ProblemSpec& problem) {
  std::vector<Finding> findings;
  check_statement(problem, "en", problem.statement.en, "Example", findings);
  check_statement(problem, "zh", problem.statement.zh, "示例", findings);
  return findings;
}

}  // namespace gavel
