// Each tests/golden/specs/<name>.toml is wrong; <name>.txt says what the loader finds.
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "runner/base/files.h"
#include "runner/problem/load.h"
#include "tests/support/golden.h"

namespace gavel {
namespace {

std::string errors_of(const std::string& name) {
  const std::filesystem::path file =
      std::filesystem::path(GAVEL_SOURCE_DIR) / "tests/golden/specs" / (name + ".toml");
  const auto loaded = load_problem_text(name, read_file(file));
  std::string text;
  if (const auto* errors = std::get_if<std::vector<SpecError>>(&loaded)) {
    for (const SpecError& error : *errors) text += to_string(error) + "\n";
  }
  return text;
}

class SpecErrorsOf : public testing::TestWithParam<const char*> {};

TEST_P(SpecErrorsOf, AreAllShownAtTheirPlaces) {
  expect_golden(std::string("specs/") + GetParam() + ".txt", errors_of(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Golden, SpecErrorsOf,
                         testing::Values("ten-errors", "broken-signature", "class-errors", "syntax",
                                         "empty-ranges"));

TEST(SpecErrors, SayHowTomlIsWritten) {
  const std::pair<const char*, const char*> rows[] = {
      {"difficulty = easy", "text stands in quotes"},
      {"difficulty = \"easy", "a text in quotes ends on its line"},
      {"difficulty = \"e\\sy\"", "a backslash in quotes is written twice"},
      {"rectangular = True", "small letters"},
      {"N = { a = 10,000, b = 1 }", "10_000"},
      {"N = 10,000", "10_000"},
      {"N = 10^5", "\"10^5\""},
      {"N = { a = 1, }", "last comma"},
      {"N = { a = 1,\n b = 2 }", "on one line"},
      {"[case]\n[[case]]", "[[double brackets]]"},
      {"a = 1\na = 2", "comes once"},
      {"{ \"a\": 1 }", "a line begins with a key"},
      {"a = \"\xff\"", "UTF-8"},
  };
  for (const auto& [text, hint] : rows) {
    const auto loaded = load_problem_text("p", text);
    const auto& errors = std::get<std::vector<SpecError>>(loaded);
    ASSERT_EQ(errors.size(), 1u) << text;
    EXPECT_NE(errors[0].hint.find(hint), std::string::npos) << text << ": " << to_string(errors[0]);
  }
}

TEST(SpecErrors, OfAMissingFileSayWhatIsMissing) {
  const auto loaded = load_problem("/nowhere/two-sum");
  const auto& errors = std::get<std::vector<SpecError>>(loaded);
  ASSERT_EQ(errors.size(), 1u);
  EXPECT_EQ(to_string(errors[0]),
            "/nowhere/two-sum/problem.toml: cannot read /nowhere/two-sum/problem.toml: "
            "No such file or directory");
}

}  // namespace
}  // namespace gavel
