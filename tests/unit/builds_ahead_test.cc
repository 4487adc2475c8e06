#include "runner/judge/builds_ahead.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <latch>
#include <stdexcept>
#include <thread>

#include "runner/base/error.h"

namespace gavel {
namespace {

BuiltSolution refusal(std::size_t task) {
  return CompileFailure{.message = std::to_string(task), .lacks_something = false, .wall_time = {}};
}

std::string message_of(const std::optional<BuiltSolution>& built) {
  return built ? std::get<CompileFailure>(*built).message : "not built";
}

bool wants_all(std::size_t) { return true; }

TEST(BuildsAhead, WhatIsBuiltIsThereWhenItsTurnComes) {
  BuildsAhead ahead(10, wants_all);
  EXPECT_EQ(message_of(ahead.take(0)), "not built");
  ahead.begin_wait();
  std::latch built(7);  // 3 to 9
  std::jthread builder([&] {
    ahead.build_all([&](std::size_t task) {
      built.count_down();
      return refusal(task);
    });
  });
  built.wait();
  EXPECT_EQ(message_of(ahead.take(1)), "not built");
  EXPECT_EQ(message_of(ahead.take(2)), "not built");
  EXPECT_EQ(message_of(ahead.take(3)), "3");
  EXPECT_EQ(message_of(ahead.take(3)), "not built");
  EXPECT_EQ(message_of(ahead.take(9)), "9");
}

TEST(BuildsAhead, OnlyWhatHasSomethingToBuildIsBuilt) {
  BuildsAhead ahead(10, [](std::size_t task) { return task == 7; });
  std::vector<std::size_t> built;
  std::latch begun(1);
  std::jthread builder([&] {
    ahead.build_all([&](std::size_t task) {
      built.push_back(task);
      begun.count_down();
      return refusal(task);
    });
  });
  begun.wait();
  for (std::size_t task = 0; task < 10; ++task)
    EXPECT_EQ(message_of(ahead.take(task)), task == 7 ? "7" : "not built");
  builder.join();
  EXPECT_EQ(built, std::vector<std::size_t>{7});
}

TEST(BuildsAhead, FewAreHeldAndNoneIsBuiltTwice) {
  constexpr std::size_t kTasks = 2000;
  BuildsAhead ahead(kTasks, wants_all);
  std::atomic<std::size_t> built = 0;
  std::atomic<std::size_t> taken = 0;
  std::atomic<std::size_t> most_held = 0;
  std::jthread builder([&] {
    ahead.build_all([&](std::size_t task) {
      const std::size_t begun = ++built;
      most_held = std::max(most_held.load(), begun - taken.load());
      return refusal(task);
    });
  });
  for (std::size_t task = 0; task < kTasks; ++task) {
    if (task % 50 == 0) std::this_thread::yield();
    if (ahead.take(task)) ++taken;
  }
  builder.join();
  EXPECT_EQ(built, taken);
  // What is held, what is being built, and what was taken but is not counted yet.
  EXPECT_LE(most_held, 4u);
}

TEST(BuildsAhead, MoreAreBuiltWhileOneWorkerWaitsForAnother) {
  BuildsAhead ahead(1000, wants_all);
  std::latch usual(2);
  std::latch more(8);
  std::atomic<bool> is_waiting = false;
  std::atomic<std::size_t> before = 0;
  std::jthread builder([&] {
    std::size_t built = 0;
    ahead.build_all([&](std::size_t task) {
      if (!is_waiting) ++before;
      if (built++ < 2) usual.count_down();
      if (built <= 8) more.count_down();
      return refusal(task);
    });
  });
  usual.wait();
  is_waiting = true;
  ahead.begin_wait();
  more.wait();
  ahead.end_wait();
  ahead.stop();
  EXPECT_LE(before, 3u);
}

TEST(BuildsAhead, ATurnThatComesWhileItIsBuiltWaits) {
  BuildsAhead ahead(10, wants_all);
  std::latch begun(1);
  std::atomic<bool> has_come = false;
  std::jthread builder([&] {
    ahead.build_all([&](std::size_t task) {
      begun.count_down(task == 2 ? 1 : 0);
      while (task == 2 && !has_come) std::this_thread::yield();
      if (task == 2) std::this_thread::sleep_for(std::chrono::milliseconds(20));
      return refusal(task);
    });
  });
  begun.wait();
  has_come = true;
  EXPECT_EQ(message_of(ahead.take(2)), "2");
  ahead.stop();
}

TEST(BuildsAhead, WhatCouldNotBeBuiltIsLeftForItsTurn) {
  BuildsAhead ahead(4, wants_all);
  std::size_t builds = 0;
  std::latch last(1);
  std::jthread builder([&] {
    ahead.build_all([&](std::size_t task) {
      ++builds;
      if (task == 2) throw Error("no compiler");
      last.count_down();
      return refusal(task);
    });
  });
  last.wait();
  EXPECT_EQ(message_of(ahead.take(2)), "not built");
  EXPECT_EQ(message_of(ahead.take(3)), "3");
  builder.join();
  EXPECT_EQ(builds, 2u);
}

TEST(BuildsAhead, WhatEndsTheBuilderKeepsNobodyWaiting) {
  BuildsAhead ahead(10, wants_all);
  EXPECT_THROW(
      ahead.build_all([](std::size_t) -> BuiltSolution { throw std::runtime_error("stopped"); }),
      std::runtime_error);
  EXPECT_EQ(message_of(ahead.take(2)), "not built");
}

TEST(BuildsAhead, ABuilderThatIsStoppedEnds) {
  BuildsAhead ahead(1000, wants_all);
  std::jthread builder([&] { ahead.build_all(refusal); });
  ahead.stop();
  builder.join();
  EXPECT_EQ(message_of(ahead.take(999)), "not built");
}

}  // namespace
}  // namespace gavel
