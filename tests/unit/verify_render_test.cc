#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "cli/render/finding_text.h"
#include "cli/render/spec_error_text.h"
#include "cli/render/verify_json.h"
#include "cli/render/verify_text.h"
#include "runner/base/files.h"
#include "tests/support/json_schema.h"

namespace gavel {
namespace {

using nlohmann::json;

constexpr FindingKind kLastKind = FindingKind::NeedlessEquivalent;

VerifyReport sample() {
  ProblemProof proof;
  proof.problem = "max-subarray";
  proof.named_cases = 7;
  proof.generated_cases = 324;
  proof.languages = {{"go", 1}};
  proof.accepted = 1;
  proof.margin = 3.25;
  proof.limits = LimitProposal{.limit = std::chrono::milliseconds(500),
                               .least = std::chrono::milliseconds(100),
                               .largest = std::chrono::seconds(1),
                               .proposal = std::nullopt,
                               .slowest = "solutions/a.go",
                               .fastest = "solutions/b.go"};
  proof.mutants = MutantCount{.made = 10, .killed = 8, .equivalent = 1, .stillborn = 2};
  for (int kind = 0; kind <= static_cast<int>(kLastKind); ++kind) {
    proof.findings.push_back({static_cast<FindingKind>(kind),
                              "solutions/\xff\x1b[31mred.go",
                              {"v0", "v1", "v2", "v3", "v4", "v5", "v6"}});
  }
  return {.problems = {proof}};
}

TEST(VerifyRendering, FollowsItsSchema) {
  const json root = json::parse(
      read_file(std::filesystem::path(GAVEL_SOURCE_DIR) / "docs" / "verify-report.schema.json"));
  for (const std::string& failure :
       schema_failures(root, json::parse(render_verify_json(sample())), root)) {
    ADD_FAILURE() << failure;
  }
}

TEST(VerifyRendering, HasASentenceForEveryFindingInBothLanguages) {
  const VerifyReport report = sample();
  for (const Finding& finding : report.problems.front().findings) {
    EXPECT_FALSE(sentence_of(finding, Locale::English).empty());
    EXPECT_NE(sentence_of(finding, Locale::English), sentence_of(finding, Locale::Chinese));
  }
}

TEST(VerifyRendering, SendsNothingToTheTerminalThatItObeys) {
  const std::string text =
      render_verify(sample(), {.shows_limits = true, .program = "gavel"}, {}, {});
  EXPECT_EQ(text.find('\x1b'), std::string::npos);
  EXPECT_NE(text.find("8/9"), std::string::npos) << text;
  EXPECT_NE(text.find("3.2x"), std::string::npos) << text;
}

std::string caret_under(const std::string& line, std::size_t column, std::size_t columns) {
  return render_spec_error({.file = "p/problem.toml",
                            .line = 12,
                            .column = column,
                            .message = "unknown key",
                            .hint = "did you mean 'title'?",
                            .line_text = line},
                           {.columns = columns});
}

TEST(SpecErrorRendering, PutsTheCaretBelowTheColumn) {
  EXPECT_EQ(caret_under("abc = 1", 5, 80),
            "p/problem.toml:12:5: error: unknown key\n"
            "  12 | abc = 1\n"
            "     |     ^\n"
            "  did you mean 'title'?\n");
}

TEST(SpecErrorRendering, CountsWideCharactersAndTabsAsTheyAreShown) {
  EXPECT_NE(caret_under("{ zh = \"最大\", x = 1 }", 14, 80).find("     |                ^\n"),
            std::string::npos)
      << caret_under("{ zh = \"最大\", x = 1 }", 14, 80);
  EXPECT_NE(caret_under("\tx = 1", 2, 80).find("     |         ^\n"), std::string::npos)
      << caret_under("\tx = 1", 2, 80);
}

TEST(SpecErrorRendering, CutsALongLineAroundTheCaret) {
  const std::string line = std::string(300, 'a') + " = WRONG " + std::string(300, 'b');
  const std::string text = caret_under(line, 304, 60);
  std::size_t at = text.find("  12 | ");
  const std::string shown = text.substr(at, text.find('\n', at) - at);
  at = text.find("     | ");
  const std::string caret = text.substr(at, text.find('\n', at) - at);
  ASSERT_NE(shown.find("WRONG"), std::string::npos) << text;
  // The ellipsis is three bytes and one column.
  EXPECT_EQ(shown.find("WRONG") - 2, caret.find('^')) << text;
}

}  // namespace
}  // namespace gavel
