#include "runner/judge/builds_ahead.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace gavel {
namespace {

BuiltSolution refusal(std::size_t task) {
  return CompileFailure{.message = std::to_string(task), .lacks_something = false, .wall_time = {}};
}

std::string message_of(const std::optional<BuiltSolution>& built) {
  return built ? std::get<CompileFailure>(*built).message : "not built";
}

TEST(BuildsAhead, WhatIsBuiltIsThereWhenItsTurnComes) {
  BuildsAhead ahead(10, [](std::size_t) { return true; });
  EXPECT_EQ(message_of(ahead.take(0)), "not built");
  EXPECT_TRUE(ahead.build_one(refusal));
  EXPECT_EQ(message_of(ahead.take(1)), "not built");
  EXPECT_EQ(message_of(ahead.take(2)), "not built");
  EXPECT_EQ(message_of(ahead.take(3)), "3");
  EXPECT_EQ(message_of(ahead.take(3)), "not built");
}

TEST(BuildsAhead, OnlyWhatHasSomethingToBuildIsBuilt) {
  BuildsAhead ahead(10, [](std::size_t task) { return task == 7; });
  std::vector<std::size_t> built;
  const auto build = [&](std::size_t task) {
    built.push_back(task);
    return refusal(task);
  };
  while (ahead.build_one(build)) {
  }
  EXPECT_EQ(built, std::vector<std::size_t>{7});
}

TEST(BuildsAhead, FewAreHeld) {
  BuildsAhead ahead(1000, [](std::size_t) { return true; });
  std::size_t built = 0;
  while (ahead.build_one(refusal)) ++built;
  EXPECT_GE(built, 2u);
  EXPECT_LE(built, 8u);
}

TEST(BuildsAhead, ATurnThatComesWhileItIsBuiltIsNotWaitedFor) {
  BuildsAhead ahead(10, [](std::size_t) { return true; });
  EXPECT_TRUE(ahead.build_one([&](std::size_t task) {
    EXPECT_EQ(message_of(ahead.take(task)), "not built");
    return refusal(task);
  }));
  EXPECT_EQ(message_of(ahead.take(2)), "not built");
}

TEST(BuildsAhead, WhatCouldNotBeBuiltIsLeftForItsTurn) {
  BuildsAhead ahead(3, [](std::size_t) { return true; });
  EXPECT_THROW(
      ahead.build_one([](std::size_t) -> BuiltSolution { throw std::runtime_error("no"); }),
      std::runtime_error);
  EXPECT_EQ(message_of(ahead.take(2)), "not built");
}

}  // namespace
}  // namespace gavel
