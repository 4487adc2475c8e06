#include "cli/render/finding_text.h"

#include <fmt/args.h>
#include <fmt/format.h>

#include <array>

#include "cli/render/translate.h"

namespace gavel {
namespace {

struct FindingRow {
  FindingKind kind;
  std::string_view id;
  std::string_view en;
  std::string_view zh;
};

// In the order of the enumeration; `{n}` stands for the finding's values.
constexpr auto kFindingRows = std::to_array<FindingRow>({
    {FindingKind::BadFamily, "bad-family", "its inputs cannot be made: {0}", "造不出输入：{0}"},
    {FindingKind::NotJudged, "not-judged", "could not be judged: {0}", "无法判题：{0}"},
    {FindingKind::WrongVerdict, "wrong-verdict", "gets {0} where {1} is claimed, at {2}: {3}",
     "结果是 {0}，题目写的是 {1}；用例 {2}：{3}"},
    {FindingKind::PassesItsCase, "passes-its-case", "passes {0}, which should catch it",
     "通过了 {0}，而这个用例本应抓住它"},
    {FindingKind::Unlisted, "unlisted", "lies there, but problem.toml does not list it",
     "文件在，但 problem.toml 没有列出它"},
    {FindingKind::Unanswered, "unanswered",
     "nothing answers its inputs: add a [[solution]] with expect = \"AC\"",
     "没有解答能给出它的答案：请加一个 expect = \"AC\" 的 [[solution]]"},
    {FindingKind::Disagreement, "disagreement",
     "answers {0}, but {1} answers {2}, to {3} (shrunk from {4})",
     "答 {0}，而 {1} 答 {2}；输入 {3}（由 {4} 缩小而来）"},
    {FindingKind::NeedlessCase, "needless-case",
     "no wrong solution dies by it first: add the one it is meant to catch to [[solution]], or "
     "drop it",
     "没有一份错误解答首先败在它上面：请在 [[solution]] 里加上它要抓的写法，或者删掉它"},
    {FindingKind::TightLimit, "tight-limit",
     "needs {1} of its {2} at {0}, more than half; a time limit of {3} would fit",
     "在 {0} 上用了 {1}，超过了限制 {2} 的一半；建议时间限制：{3}"},
    {FindingKind::LooseLimit, "loose-limit",
     "is done with {0} after {1}, less than twice its {2}; a time limit of {3} would fit",
     "{0} 只用 {1}，不到限制 {2} 的两倍；建议时间限制：{3}"},
    {FindingKind::NotEnglish, "not-english", "the English text has hardly any English in it",
     "英文部分几乎没有英文"},
    {FindingKind::NotChinese, "not-chinese", "the Chinese text has no Chinese in it",
     "中文部分没有中文"},
    {FindingKind::ExampleNotTold, "example-not-told",
     "the {0} statement shows examples, but not this one: `{1}` gives `{2}`",
     "{0} 题面列了示例，但没有这一个：`{1}` 得 `{2}`"},
    {FindingKind::ExampleNotInData, "example-not-in-data",
     "shows an example that no [[example]] has: `{0}`", "题面中的示例不在 [[example]] 里：`{0}`"},
    {FindingKind::GrowthContradicted, "growth-contradicted",
     "claims {1} for its {0}; measured: {2}", "声称 {0} 为 {1}，实测为 {2}"},
    {FindingKind::GrowthNotMeasured, "growth-not-measured",
     "claims {1} for its {0}; measuring could not decide: {2}",
     "声称 {0} 为 {1}，测量无法判定：{2}"},
    {FindingKind::SurvivingMutant, "surviving-mutant", "survives in line {0} ({3})",
     "第 {0} 行的变异体存活（{3}）"},
    {FindingKind::NeedlessEquivalent, "needless-equivalent",
     "[[equivalent]] fits no mutant that survives: {0}  ->  {1}",
     "[[equivalent]] 不对应任何存活的变异体：{0}  ->  {1}"},
});

const FindingRow& row_of(FindingKind kind) {
  return kFindingRows.at(static_cast<std::size_t>(kind));
}

}  // namespace

std::string sentence_of(const Finding& finding, Locale locale) {
  const FindingRow& row = row_of(finding.kind);
  fmt::dynamic_format_arg_store<fmt::format_context> values;
  for (const std::string& value : finding.values) values.push_back(translate(locale, value));
  return fmt::vformat(locale == Locale::Chinese ? row.zh : row.en, values);
}

std::string_view id_of(FindingKind kind) { return row_of(kind).id; }

}  // namespace gavel
