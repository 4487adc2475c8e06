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
                         testing::Values("ten-errors", "broken-signature", "class-errors",
                                         "syntax"));

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
