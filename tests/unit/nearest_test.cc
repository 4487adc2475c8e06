#include "runner/base/nearest.h"

#include <gtest/gtest.h>

#include <vector>

namespace gavel {
namespace {

const std::vector<std::string> kCommands = {"list", "show", "new", "test", "exec", "doctor"};

TEST(Nearest, FindsWhatAMistypedWordWasMeantToBe) {
  EXPECT_EQ(nearest("tset", kCommands), "test");
  EXPECT_EQ(nearest("lst", kCommands), "list");
  EXPECT_EQ(nearest("docter", kCommands), "doctor");
  EXPECT_EQ(nearest("NEW", kCommands), "new");
}

TEST(Nearest, FindsTheOneThatAWordIsAPartOf) {
  const std::vector<std::string> problems = {"jump-game", "max-subarray", "two-sum", "array-sum"};
  EXPECT_EQ(nearest("jump", problems), "jump-game");
  EXPECT_EQ(nearest("Subarray", problems), "max-subarray");
  EXPECT_EQ(nearest("sum", problems), std::nullopt);
  EXPECT_EQ(nearest("ga", problems), std::nullopt);
}

TEST(Nearest, ComparesOptionsWithoutTheirDashes) {
  const std::vector<std::string> options = {"--yes",    "--seconds", "--seed",
                                            "--memory", "--problem", "--problems"};
  EXPECT_EQ(nearest("--secs", options), "--seconds");
  EXPECT_EQ(nearest("--mem", options), "--memory");
  EXPECT_EQ(nearest("--prob", options), "--problem");
  EXPECT_EQ(nearest("--sedd", options), "--seed");
  EXPECT_EQ(nearest("--zzz", options), std::nullopt);
  EXPECT_EQ(nearest("---", options), std::nullopt);
}

TEST(Nearest, StaysSilentWhereNothingIsNear) {
  EXPECT_EQ(nearest("banana", kCommands), std::nullopt);
  EXPECT_EQ(nearest("", kCommands), std::nullopt);
  EXPECT_EQ(nearest("x", kCommands), std::nullopt);
  EXPECT_EQ(nearest("test", {}), std::nullopt);
}

}  // namespace
}  // namespace gavel
