#include "runner/history/history.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "runner/base/files.h"

namespace gavel {
namespace {

VerdictRecord a_verdict(std::int64_t seconds) {
  VerdictRecord record;
  record.seconds = seconds;
  record.problem = "max-subarray";
  record.solution = "/solutions/max-subarray.cpp";
  record.language = "cpp";
  record.verdict = "AC";
  record.is_accepted = true;
  return record;
}

// Each as a process of its own would: who opens a log goes through all of it.
TEST(History, LogDoesNotGrowWithTheNumberOfRuns) {
  const TempDir folder("gavel-history-");
  const std::filesystem::path file = folder.path() / "history.sqlite";
  constexpr int kRuns = 150;
  for (int i = 0; i < kRuns; ++i) {
    History(file, History::Access::Write).add({a_verdict(i)}, {});
  }
  EXPECT_LT(std::filesystem::file_size(file.string() + "-wal"), 400'000);
  const auto all = History(file, History::Access::Read).verdicts("", kRuns + 1);
  ASSERT_EQ(all.size(), kRuns);
  EXPECT_EQ(all.front().seconds, kRuns - 1);
}

// A reader who is in the middle of it is not waited for.
TEST(History, IsWrittenBesideAReader) {
  const TempDir folder("gavel-history-");
  const std::filesystem::path file = folder.path() / "history.sqlite";
  History(file, History::Access::Write).add({a_verdict(0)}, {});
  const History reader(file, History::Access::Read);
  for (int i = 1; i < 100; ++i) {
    History(file, History::Access::Write).add({a_verdict(i)}, {});
    ASSERT_EQ(reader.verdicts("", 1000).size(), static_cast<std::size_t>(i) + 1);
  }
}

TEST(History, NamesEachProblemThatWasSolvedOnce) {
  const TempDir folder("gavel-history-");
  History history(folder.path() / "history.sqlite", History::Access::Write);
  EXPECT_TRUE(history.accepted_problems().empty());
  VerdictRecord wrong = a_verdict(1), other = a_verdict(2);
  wrong.problem = "jump-game";
  wrong.verdict = "WA";
  wrong.is_accepted = false;
  other.problem = "two-sum";
  GrowthRecord within, beyond;
  within.problem = "two-sum";
  within.verdict = "within";
  beyond.problem = "max-subarray";
  beyond.verdict = "exceeds";
  history.add({a_verdict(0), wrong, other, a_verdict(3)}, {within, beyond, within});
  EXPECT_EQ(history.accepted_problems(), (std::vector<std::string>{"max-subarray", "two-sum"}));
  EXPECT_EQ(history.problems_within(), std::vector<std::string>{"two-sum"});
}

}  // namespace
}  // namespace gavel
