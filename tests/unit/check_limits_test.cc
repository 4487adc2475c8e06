#include "runner/verify/check_limits.h"

#include <gtest/gtest.h>

namespace gavel {
namespace {

using std::chrono::milliseconds;

// The slowest right reference takes `right` and the fastest wrong one `slow`, of a limit of 100 ms.
ProblemProof proof_of(Duration right, Duration slow) {
  ProblemSpec problem;
  problem.time_limit = milliseconds(100);
  Toolchain toolchain;
  toolchain.time_factor = 1;
  ReferenceSpec accepted, refused;
  accepted.file = "right.c";
  refused.file = "slow.c";
  ProblemProof proof;
  check_limits(
      problem, {{&accepted, &toolchain, "max/1", right}}, {{&refused, &toolchain, "max/1", slow}},
      {},
      [&](const ReferenceTime& time, double) { return time.reference == &accepted ? right : slow; },
      proof);
  return proof;
}

std::optional<Duration> proposed(Duration right, Duration slow) {
  return proof_of(right, slow).limits->proposal;
}

std::vector<FindingKind> found(Duration right, Duration slow) {
  std::vector<FindingKind> kinds;
  for (const Finding& one : proof_of(right, slow).findings) kinds.push_back(one.kind);
  return kinds;
}

TEST(CheckLimits, FindsALimitWithoutMargin) {
  using Kinds = std::vector<FindingKind>;
  EXPECT_EQ(found(milliseconds(49), milliseconds(205)), Kinds{});
  EXPECT_EQ(found(milliseconds(60), milliseconds(205)), Kinds{FindingKind::TightLimit});
  EXPECT_EQ(found(milliseconds(49), milliseconds(190)), Kinds{FindingKind::LooseLimit});
}

TEST(CheckLimits, ProposesARoundLimitWithMarginToBothSides) {
  EXPECT_EQ(proposed(milliseconds(90), milliseconds(900)), milliseconds(300));
}

TEST(CheckLimits, ProposesAnotherWhereNoRoundOneHasMargin) {
  const auto limit = proposed(milliseconds(110), milliseconds(460));
  ASSERT_TRUE(limit);
  EXPECT_GE(*limit, milliseconds(220));
  EXPECT_LE(*limit, milliseconds(230));
}

TEST(CheckLimits, ProposesNoneWhereNothingHasMargin) {
  EXPECT_FALSE(proposed(milliseconds(110), milliseconds(300)));
}

}  // namespace
}  // namespace gavel
