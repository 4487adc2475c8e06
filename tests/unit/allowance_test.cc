#include "runner/complexity/allowance.h"

#include <gtest/gtest.h>

#include <future>

#include "runner/complexity/effort_feed.h"

namespace gavel {
namespace {

using namespace std::chrono_literals;

// Sizes of which each takes `growth` times the one before, in CPU time `load` times as much as is
// reckoned: how many are reached.
int sizes_reached(double growth, double load) {
  Allowance allowance(800ms);
  allowance.start();
  Duration effort = 1ms;
  Spent before;
  for (int count = 1;; ++count) {
    const Spent last{.effort = effort,
                     .cpu_time = std::chrono::duration_cast<Duration>(effort * load)};
    allowance.spend(last);
    if (allowance.is_spent(1) || allowance.is_next_too_dear(last, before, 2)) return count;
    before = last;
    effort = std::chrono::duration_cast<Duration>(effort * growth);
  }
}

TEST(Allowance, ReachesTheSameSizesBesideAnyLoad) {
  for (const double growth : {1.1, 2.0, 4.0, 8.0}) {
    const int alone = sizes_reached(growth, 1);
    EXPECT_GT(alone, 2) << growth;
    EXPECT_EQ(sizes_reached(growth, 3), alone) << growth;
    EXPECT_EQ(sizes_reached(growth, 0.3), alone) << growth;
  }
}

TEST(Allowance, EndsAStepThatTakesFarMoreThanItsCountsSay) {
  EXPECT_LT(sizes_reached(2, 100), sizes_reached(2, 1));
}

TEST(Effort, RisesWithWhatIsCountedAndRead) {
  const Duration small = effort_of(Measure::Instructions, 1000, 10);
  EXPECT_LT(small, effort_of(Measure::Instructions, 100'000'000, 10));
  EXPECT_LT(small, effort_of(Measure::Instructions, 1000, 1'000'000));
  EXPECT_LT(effort_of(Measure::Instructions, 100'000'000, 10),
            effort_of(Measure::Blocks, 100'000'000, 10));
}

TEST(Effort, IsKnownBetweenAndBeyondTheSizesThatWereCounted) {
  const Efforts counted = {{100, 1ms}, {200, 4ms}, {400, 16ms}};
  const auto milliseconds = [&](const Efforts& efforts, std::int64_t size) {
    return std::chrono::duration<double, std::milli>(effort_at(efforts, size).value()).count();
  };
  EXPECT_NEAR(milliseconds(counted, 100), 1, 1e-3);
  EXPECT_NEAR(milliseconds(counted, 400), 16, 1e-3);
  EXPECT_NEAR(milliseconds(counted, 283), 8, 0.05);
  EXPECT_NEAR(milliseconds(counted, 1600), 256, 1e-3);
  EXPECT_NEAR(milliseconds(counted, 50), 0.25, 1e-3);
  EXPECT_NEAR(milliseconds({{100, 1ms}}, 200), 2, 1e-3);
  EXPECT_EQ(effort_at({}, 100), std::nullopt);
  // Boards: each takes ten times the one before.
  const Efforts boards = {{7, 30ms}, {8, 300ms}, {9, 3s}};
  EXPECT_NEAR(milliseconds(boards, 8), 300, 1e-3);
  EXPECT_NEAR(milliseconds(boards, 9), 3000, 1e-3);
}

TEST(EffortFeed, AnswersWhileItIsFedWhatItWouldAnswerAtTheEnd) {
  const Efforts counted = {{100, 1ms}, {200, 4ms}, {400, 16ms}, {800, 20ms}};
  for (const std::int64_t size : {50, 100, 150, 283, 400, 700, 800, 1600}) {
    EffortFeed feed(2);
    auto answer = std::async(std::launch::async, [&] { return feed.effort_at(1, size); });
    for (const auto& [each, effort] : counted) feed.tell(1, each, effort);
    feed.end(1);
    feed.tell(1, 1600, 1h);  // too late
    EXPECT_EQ(answer.get(), effort_at(counted, size)) << size;
  }
}

TEST(EffortFeed, StopsWhoWaitsForWhatIsAbandoned) {
  EffortFeed feed(1);
  auto answer = std::async(std::launch::async, [&] { return feed.effort_at(0, 100); });
  feed.abandon();
  EXPECT_THROW(answer.get(), EffortsAbandoned);
}

TEST(EffortFeed, SaysWhetherAnythingIsKeptAsSoonAsItIsTold) {
  for (const bool is_forgetful : {false, true}) {
    EffortFeed feed(1);
    auto answer = std::async(std::launch::async, [&] { return feed.is_forgetful(); });
    feed.end_all();
    feed.tell_forgetful(is_forgetful);
    EXPECT_EQ(answer.get(), is_forgetful);
  }
  EffortFeed abandoned(1);
  auto answer = std::async(std::launch::async, [&] { return abandoned.is_forgetful(); });
  abandoned.abandon();
  EXPECT_THROW(answer.get(), EffortsAbandoned);
}

TEST(EffortFeed, KnowsNothingOfRaysThatWereNotCounted) {
  EffortFeed feed(1);
  feed.end_all();
  EXPECT_EQ(feed.effort_at(0, 100), std::nullopt);
  EXPECT_EQ(feed.effort_at(1, 100), std::nullopt);
}

}  // namespace
}  // namespace gavel
